@Migrations
package library.migrations;

import dev.sterna.migration.Migrations;
