package com.matar.migrations;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;

/**
 * The pending migration: what the entities have beyond {@code schema.jsonl}.
 *
 * <p>Every compile writes it anew, so do not edit it. To keep it, run the command {@code revision
 * -m "what it does"}: it becomes a revision beside the others, and the snapshot moves with it.
 *
 * <pre>
 * Revision 29edbf20051e
 * Revises  base
 * </pre>
 */
public final class Draft implements Migration {
  /** Creates the revision. */
  public Draft() {}

  @Override
  public void upgrade(Operations op) {
    op.createTable("user", column("_id", varchar(255)).notNull(), primaryKey("_id"));
    op.createTable(
        "post",
        column("id", bigint()).asIdentity(),
        column("language", text()),
        column("legacy", text()),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop table post.
    op.dropTable("post");
    // Loses data: drop table user.
    op.dropTable("user");
  }
}
