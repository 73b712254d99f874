/** Matar's database, revision by revision. */
@Migrations(naming = NamingStrategy.SNAKE_CASE)
package com.matar.migrations;

import dev.sterna.migration.Migrations;
import dev.sterna.migration.NamingStrategy;
