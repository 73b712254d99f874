package org.example.lighthouse.migrations;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.date;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.timestamptz;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * create lighthouses, keepers and their log.
 *
 * <pre>
 * Revision 5a3085ccbb1a
 * Revises  base
 * Created  2026-11-21T13:12:27Z
 * </pre>
 */
@Revision(
    id = "5a3085ccbb1a",
    message = "create lighthouses, keepers and their log",
    created = "2026-11-21T13:12:27Z",
    schema = "3c8cd4cb60f7bae6")
public final class R20261121131227_CreateLighthousesKeepersAndTheirLog implements Migration {
  /** Creates the revision. */
  public R20261121131227_CreateLighthousesKeepersAndTheirLog() {}

  @Override
  public void upgrade(Operations op) {
    op.createSequence(sequence("keeper_seq").incrementBy(50));
    op.createSequence(sequence("lighthouse_seq").incrementBy(50));
    op.createSequence(sequence("log_entry_seq").incrementBy(50));
    op.createTable(
        "lighthouse",
        column("id", bigint()).notNull(),
        column("name", varchar(255)).notNull(),
        column("focal_height", integer()).notNull(),
        primaryKey("id"),
        unique("name"));
    op.createTable(
        "keeper",
        column("id", bigint()).notNull(),
        column("name", varchar(120)).notNull(),
        column("since", date()),
        column("lighthouse_id", bigint()).notNull(),
        primaryKey("id"),
        foreignKey("lighthouse_id").references("lighthouse", "id"));
    op.createTable(
        "log_entry",
        column("id", bigint()).notNull(),
        column("keeper_id", bigint()).notNull(),
        column("written", timestamptz(6)).notNull(),
        column("text", varchar(2000)).notNull(),
        primaryKey("id"),
        foreignKey("keeper_id").references("keeper", "id"));
    op.createIndex("log_entry", index("log_entry_keeper_id_written_idx", "keeper_id", "written"));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop table log_entry.
    op.dropTable("log_entry");
    // Loses data: drop table keeper.
    op.dropTable("keeper");
    // Loses data: drop table lighthouse.
    op.dropTable("lighthouse");
    op.dropSequence("log_entry_seq");
    op.dropSequence("lighthouse_seq");
    op.dropSequence("keeper_seq");
  }
}
