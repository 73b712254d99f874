package com.matar.migrations;

import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.IndexPart.asc;
import static dev.sterna.schema.IndexPart.desc;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * reference organization by foreign keys.
 *
 * <pre>
 * Revision f76d2d80071d
 * Revises  68499b7a8148
 * Created  2023-05-16T04:48:05.913077Z
 * </pre>
 */
@Revision(
    id = "f76d2d80071d",
    revises = "68499b7a8148",
    message = "reference organization by foreign keys",
    created = "2023-05-16T04:48:05.913077Z",
    schema = "334da58cab418c88")
public final class R20230516044805_ReferenceOrganizationByForeignKeys implements Migration {
  /** Creates the revision. */
  public R20230516044805_ReferenceOrganizationByForeignKeys() {}

  @Override
  public void upgrade(Operations op) {
    op.alterTable(
        "category", addConstraint(foreignKey("organization_id").references("organization", "_id")));
    op.alterTable(
        "post", addConstraint(foreignKey("organization_id").references("organization", "_id")));
    op.alterTable(
        "post_activity",
        addConstraint(foreignKey("organization_id").references("organization", "_id")));
    op.createIndex(
        "post",
        index("post_organization_id_created_at_idx", asc("organization_id"), desc("created_at")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("post", "post_organization_id_created_at_idx");
    op.alterTable("post_activity", dropConstraint("post_activity_organization_id_fkey"));
    op.alterTable("post", dropConstraint("post_organization_id_fkey"));
    op.alterTable("category", dropConstraint("category_organization_id_fkey"));
  }
}
