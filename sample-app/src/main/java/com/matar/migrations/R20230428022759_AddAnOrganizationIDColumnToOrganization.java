package com.matar.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * Add an organization ID column to Organization Database Table.
 *
 * <pre>
 * Revision 01ea0e75088a
 * Revises  4640e9af0234
 * Created  2023-04-28T02:27:59.044441Z
 * </pre>
 */
@Revision(
    id = "01ea0e75088a",
    revises = "4640e9af0234",
    message = "Add an organization ID column to Organization Database Table.",
    created = "2023-04-28T02:27:59.044441Z",
    schema = "551245a9bf28dddd")
public final class R20230428022759_AddAnOrganizationIDColumnToOrganization implements Migration {
  /** Creates the revision. */
  public R20230428022759_AddAnOrganizationIDColumnToOrganization() {}

  @Override
  public void upgrade(Operations op) {
    op.alterTable("post_activity", addColumn(column("organization_id", varchar(255))));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop column organization_id of post_activity.
    op.alterTable("post_activity", dropColumn("organization_id"));
  }
}
