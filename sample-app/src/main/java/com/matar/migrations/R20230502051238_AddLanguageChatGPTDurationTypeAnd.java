package com.matar.migrations;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.bool;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * add language, ChatGPT, duration, type and activity to organization.
 *
 * <pre>
 * Revision 0a0fe84da056
 * Revises  01ea0e75088a
 * Created  2023-05-02T05:12:38.271904Z
 * </pre>
 */
@Revision(
    id = "0a0fe84da056",
    revises = "01ea0e75088a",
    message = "add language, ChatGPT, duration, type and activity to organization",
    created = "2023-05-02T05:12:38.271904Z",
    schema = "3a2a3007d1b21b0f")
public final class R20230502051238_AddLanguageChatGPTDurationTypeAnd implements Migration {
  /** Creates the revision. */
  public R20230502051238_AddLanguageChatGPTDurationTypeAnd() {}

  @Override
  public void upgrade(Operations op) {
    op.alterTable(
        "organization",
        addColumn(column("language", varchar(255))),
        addColumn(column("is_chatgpt_enabled", bool())),
        addColumn(column("max_post_duration", integer())),
        addColumn(column("org_type", integer())),
        addColumn(column("is_active", bool())));
  }

  @Override
  public void downgrade(Operations op) {
    // Loses data: drop column is_active of organization.
    // Loses data: drop column org_type of organization.
    // Loses data: drop column max_post_duration of organization.
    // Loses data: drop column is_chatgpt_enabled of organization.
    // Loses data: drop column language of organization.
    op.alterTable(
        "organization",
        dropColumn("is_active"),
        dropColumn("org_type"),
        dropColumn("max_post_duration"),
        dropColumn("is_chatgpt_enabled"),
        dropColumn("language"));
  }
}
