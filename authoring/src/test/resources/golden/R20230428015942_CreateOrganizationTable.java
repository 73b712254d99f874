package com.matar.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentColumn.dropColumnComment;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.IndexPart.desc;
import static dev.sterna.schema.IndexPart.expression;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.ReferentialAction.CASCADE;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bool;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.jsonb;
import static dev.sterna.schema.SqlType.numeric;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;
import java.math.BigDecimal;

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
    schema = "5be10badc0ffee00")
public final class R20230428015942_CreateOrganizationTable implements Migration {
  /** Creates the revision. */
  public R20230428015942_CreateOrganizationTable() {}

  @Override
  public void upgrade(Operations op) {
    op.createSchema("audit");
    op.createSequence(sequence(name("audit", "log_seq")).incrementBy(50));
    op.createTable(
        "organization",
        column("_id", varchar(255)).notNull(),
        column("title", varchar(255)),
        column("is_active", bool()).notNull().defaultValue(true),
        column("max_post_duration", integer()).notNull().defaultValue(15),
        column("fee", numeric(10, 2)).defaultValue(new BigDecimal("9.90")),
        column("code", type("citext")).defaultValue("it's \"new\"").collate("C"),
        column("created_at", timestamp(6)).defaultSql("now()"),
        column("tags", text().array()).comment("free words, at most ten of them"),
        primaryKey("_id"),
        unique("code").named("organization_code"),
        check("organization_fee", "fee >= 0 and (fee < 1000 or title is not null)"));
    op.createTable(
        table(name("audit", "log"), column("at", timestamp(6)).notNull(), column("entry", jsonb()))
            .comment("who did what")
            .options("with (fillfactor = 90)"));
    // Loses data: drop column legacy of post.
    op.alterTable(
        "post",
        addColumn(column("organization_id", varchar(255))),
        addColumn(column("length", integer()).notNull()).filledWith(0),
        dropColumn("legacy"),
        commentColumn("language", "ISO 639-1"),
        addConstraint(
            foreignKey("organization_id").references("organization", "_id").onDelete(CASCADE)));
    op.alterTable("user", addColumn(column("roles", jsonb())));
    op.createIndex(
        "post",
        index("post_language_idx", expression("lower(language)"), desc("id"))
            .where("language is not null"));
    op.newStep();
    op.execute("update post set length = 15 where length = 0");
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "Sterna does not read SQL, so it cannot undo \"execute update post set "
            + "length = 15 where length = 0\"; write what does, or remove this line if "
            + "nothing has to");
    op.newStep();
    op.dropIndex("post", "post_language_idx");
    // Loses data: drop column roles of user.
    op.alterTable("user", dropColumn("roles"));
    op.notRestored("the values of post.legacy");
    // Loses data: drop column length of post.
    // Loses data: drop column organization_id of post.
    op.alterTable(
        "post",
        dropConstraint("post_organization_id_fkey"),
        dropColumnComment("language"),
        addColumn(column("legacy", text())),
        dropColumn("length"),
        dropColumn("organization_id"));
    // Loses data: drop table audit.log.
    op.dropTable(name("audit", "log"));
    // Loses data: drop table organization.
    op.dropTable("organization");
    op.dropSequence(name("audit", "log_seq"));
    op.dropSchema("audit");
  }
}
