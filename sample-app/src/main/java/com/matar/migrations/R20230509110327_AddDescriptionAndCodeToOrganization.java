package com.matar.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * add description and code to organization.
 *
 * <pre>
 * Revision 68499b7a8148
 * Revises  0a0fe84da056
 * Created  2023-05-09T11:03:27.620358Z
 * </pre>
 */
@Revision(
    id = "68499b7a8148",
    revises = "0a0fe84da056",
    message = "add description and code to organization",
    created = "2023-05-09T11:03:27.620358Z",
    schema = "aeb57b746aefca86")
public final class R20230509110327_AddDescriptionAndCodeToOrganization implements Migration {
  /** Creates the revision. */
  public R20230509110327_AddDescriptionAndCodeToOrganization() {}

  @Override
  public void upgrade(Operations op) {
    op.alterTable(
        "organization",
        addColumn(column("description", varchar(255))),
        addColumn(column("code", varchar(255))));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop column code of organization.
    // Loses data: drop column description of organization.
    op.alterTable("organization", dropColumn("code"), dropColumn("description"));
  }
}
