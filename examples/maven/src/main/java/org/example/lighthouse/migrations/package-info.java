@Migrations(naming = NamingStrategy.SNAKE_CASE)
package org.example.lighthouse.migrations;

import dev.sterna.migration.Migrations;
import dev.sterna.migration.NamingStrategy;
