package com.matar.migrations;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * create user, category, post and post activity tables.
 *
 * <pre>
 * Revision 29edbf20051e
 * Revises  base
 * Created  2023-04-24T06:30:11.508214Z
 * </pre>
 */
@Revision(
    id = "29edbf20051e",
    message = "create user, category, post and post activity tables",
    created = "2023-04-24T06:30:11.508214Z",
    schema = "9c120156dd703549")
public final class R20230424063011_CreateUserCategoryPostAndPostActivity implements Migration {
  /** Creates the revision. */
  public R20230424063011_CreateUserCategoryPostAndPostActivity() {}

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "category",
        column("created_at", timestamp(6)),
        column("updated_at", timestamp(6)),
        column("_id", varchar(255)).notNull(),
        column("title", varchar(255)),
        column("sort_order", integer()),
        primaryKey("_id"));
    op.createTable(
        "user",
        column("created_at", timestamp(6)),
        column("updated_at", timestamp(6)),
        column("_id", varchar(255)).notNull(),
        column("name", varchar(255)),
        column("email", varchar(255)),
        primaryKey("_id"),
        unique("email"));
    op.createTable(
        "post",
        column("created_at", timestamp(6)),
        column("updated_at", timestamp(6)),
        column("_id", varchar(255)).notNull(),
        column("title", varchar(255)),
        column("duration", integer()),
        column("user_id", varchar(255)),
        column("category_id", varchar(255)),
        primaryKey("_id"),
        foreignKey("user_id").references("user", "_id"),
        foreignKey("category_id").references("category", "_id"));
    op.createTable(
        "post_activity",
        column("created_at", timestamp(6)),
        column("updated_at", timestamp(6)),
        column("_id", varchar(255)).notNull(),
        column("post_id", varchar(255)),
        column("user_id", varchar(255)),
        column("kind", varchar(16)).notNull(),
        primaryKey("_id"),
        check("post_activity_kind_check", "kind in ('LISTENED', 'LIKED', 'SHARED')"),
        foreignKey("post_id").references("post", "_id"),
        foreignKey("user_id").references("user", "_id"));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop table post_activity.
    op.dropTable("post_activity");
    // Loses data: drop table post.
    op.dropTable("post");
    // Loses data: drop table user.
    op.dropTable("user");
    // Loses data: drop table category.
    op.dropTable("category");
  }
}
