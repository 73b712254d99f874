@Migrations(packages = "shop")
package shop.migrations;

import dev.sterna.migration.Migrations;
