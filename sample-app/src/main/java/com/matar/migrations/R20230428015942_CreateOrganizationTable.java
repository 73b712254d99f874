package com.matar.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.jsonb;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * create organization table.
 *
 * <pre>
 * Revision 4640e9af0234
 * Revises  29edbf20051e
 * Created  2023-04-28T01:59:42.015293Z
 * </pre>
 */
@Revision(
    id = "4640e9af0234",
    revises = "29edbf20051e",
    message = "create organization table",
    created = "2023-04-28T01:59:42.015293Z",
    schema = "a0c436989719d0b9")
public final class R20230428015942_CreateOrganizationTable implements Migration {
  /** Creates the revision. */
  public R20230428015942_CreateOrganizationTable() {}

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "organization",
        column("created_at", timestamp(6)),
        column("updated_at", timestamp(6)),
        column("_id", varchar(255)).notNull(),
        column("title", varchar(255)),
        column("sort_order", integer()),
        primaryKey("_id"));
    op.alterTable("category", addColumn(column("organization_id", varchar(255))));
    op.alterTable("post", addColumn(column("organization_id", varchar(255))));
    op.alterTable("user", addColumn(column("roles", jsonb())));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop column roles of user.
    op.alterTable("user", dropColumn("roles"));
    // Loses data: drop column organization_id of post.
    op.alterTable("post", dropColumn("organization_id"));
    // Loses data: drop column organization_id of category.
    op.alterTable("category", dropColumn("organization_id"));
    // Loses data: drop table organization.
    op.dropTable("organization");
  }
}
