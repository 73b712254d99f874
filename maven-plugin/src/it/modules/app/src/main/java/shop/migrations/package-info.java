@Migrations(classes = Item.class)
package shop.migrations;

import dev.sterna.migration.Migrations;
import shop.Item;
