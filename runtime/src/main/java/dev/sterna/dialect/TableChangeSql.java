package dev.sterna.dialect;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AddIdentity;
import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.AlterIdentity;
import dev.sterna.operation.CommentColumn;
import dev.sterna.operation.CommentTable;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropDefault;
import dev.sterna.operation.DropExpression;
import dev.sterna.operation.DropIdentity;
import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.PromoteIndex;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.SetDefault;
import dev.sterna.operation.SetExpression;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.SetStorage;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.ValidateConstraint;
import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of each change of one table. */
final class TableChangeSql implements TableChange.Visitor<List<TableAction>> {

  private final String table;
  private final ConstraintSql constraints;
  private final CommentSql comments;

  TableChangeSql(String table, ConstraintSql constraints) {
    this.table = table;
    this.constraints = constraints;
    this.comments = new CommentSql(table);
  }

  /**
   * A constant fills the rows as the column's default for a moment, which rewrites nothing (manual,
   * 5.7 "Modifying Tables": the value is kept in the catalog). Anything else may name other
   * columns, which a default cannot, and is written into the rows.
   */
  @Override
  public List<TableAction> visit(AddColumn change) {
    Column column = change.column();
    List<TableAction> actions = new ArrayList<>();
    if (change.fill().isEmpty()) {
      actions.add(add(column));
    } else if (Expression.isConstant(change.fill().get())) {
      actions.add(add(column.withDefault(change.fill())));
      actions.add(
          column
              .defaultValue()
              .map(sql -> setDefault(column.name(), sql))
              .orElseGet(() -> dropDefault(column.name())));
    } else {
      actions.add(add(column.withDefault(Optional.empty()).withNullable(true)));
      actions.add(TableAction.of(Phase.FILL, update(column.name(), change.fill().get())));
      if (!column.nullable()) {
        actions.add(setNotNull(column.name()));
      }
      column.defaultValue().ifPresent(sql -> actions.add(setDefault(column.name(), sql)));
    }
    column
        .comment()
        .ifPresent(text -> actions.add(comment(comments.column(column.name(), Optional.of(text)))));
    return actions;
  }

  @Override
  public List<TableAction> visit(DropColumn change) {
    return List.of(TableAction.of(Phase.DROP, "drop column " + Identifier.sql(change.column())));
  }

  @Override
  public List<TableAction> visit(RenameColumn change) {
    return rename("column", change.from(), change.to());
  }

  @Override
  public List<TableAction> visit(AlterColumnType change) {
    String collation =
        change.collation().map(name -> " collate " + Identifier.sql(name)).orElse("");
    String using = change.using().map(sql -> " using " + Expression.operand(sql)).orElse("");
    String type = "type " + change.type().sql() + collation + using;
    return List.of(alter(Phase.TYPE, change.column(), type));
  }

  @Override
  public List<TableAction> visit(SetNotNull change) {
    List<TableAction> actions = new ArrayList<>();
    change
        .fill()
        .map(
            sql ->
                update(change.column(), sql)
                    + " where "
                    + Identifier.sql(change.column())
                    + " is null")
        .ifPresent(sql -> actions.add(TableAction.of(Phase.FILL, sql)));
    actions.add(setNotNull(change.column()));
    return actions;
  }

  @Override
  public List<TableAction> visit(DropNotNull change) {
    return List.of(alter(Phase.DROP, change.column(), "drop not null"));
  }

  @Override
  public List<TableAction> visit(SetDefault change) {
    return List.of(setDefault(change.column(), change.sql()));
  }

  @Override
  public List<TableAction> visit(DropDefault change) {
    return List.of(dropDefault(change.column()));
  }

  @Override
  public List<TableAction> visit(SetExpression change) {
    String expression = Expression.parenthesized(change.sql());
    return List.of(alter(Phase.EXPRESSION, change.column(), "set expression as " + expression));
  }

  @Override
  public List<TableAction> visit(DropExpression change) {
    return List.of(alter(Phase.DROP, change.column(), "drop expression"));
  }

  @Override
  public List<TableAction> visit(AddIdentity change) {
    String identity = ColumnSql.identity(change.identity());
    return List.of(number(Phase.CONSTRAIN, change.column(), "add " + identity));
  }

  @Override
  public List<TableAction> visit(AlterIdentity change) {
    String options =
        "set generated "
            + ColumnSql.kind(change.identity())
            + " set start with "
            + change.identity().start()
            + " set increment by "
            + change.identity().increment();
    return List.of(number(Phase.CONSTRAIN, change.column(), options));
  }

  @Override
  public List<TableAction> visit(DropIdentity change) {
    return List.of(number(Phase.DROP, change.column(), "drop identity"));
  }

  @Override
  public List<TableAction> visit(CommentColumn change) {
    return List.of(comment(comments.column(change.column(), change.comment())));
  }

  @Override
  public List<TableAction> visit(CommentTable change) {
    return List.of(comment(comments.table(change.comment())));
  }

  @Override
  public List<TableAction> visit(SetStorage change) {
    String parameter = Identifier.sql(change.parameter());
    String action =
        change
            .value()
            .map(value -> "set (" + parameter + " = " + Literal.of(value) + ")")
            .orElse("reset (" + parameter + ")");
    return List.of(TableAction.of(Phase.CONSTRAIN, action));
  }

  @Override
  public List<TableAction> visit(AddConstraint change) {
    String definition = constraints.definition(change.constraint());
    return List.of(TableAction.of(Phase.CONSTRAIN, "add " + definition));
  }

  @Override
  public List<TableAction> visit(PromoteIndex change) {
    return List.of(TableAction.of(Phase.CONSTRAIN, "add " + ConstraintSql.promoting(change)));
  }

  @Override
  public List<TableAction> visit(DropConstraint change) {
    String name = Identifier.sql(change.constraint());
    return List.of(TableAction.of(Phase.DROP, "drop constraint " + name));
  }

  @Override
  public List<TableAction> visit(RenameConstraint change) {
    return rename("constraint", change.from(), change.to());
  }

  @Override
  public List<TableAction> visit(ValidateConstraint change) {
    String name = Identifier.sql(change.constraint());
    return List.of(TableAction.of(Phase.VALIDATE, "validate constraint " + name));
  }

  private static TableAction add(Column column) {
    Phase phase = column.generated().isPresent() ? Phase.ADD_GENERATED : Phase.ADD;
    return TableAction.of(phase, "add column " + ColumnSql.definition(column));
  }

  private static TableAction setNotNull(String column) {
    return alter(Phase.CONSTRAIN, column, "set not null");
  }

  private static TableAction setDefault(String column, String sql) {
    return alter(Phase.CONSTRAIN, column, "set default " + Expression.operand(sql));
  }

  private static TableAction dropDefault(String column) {
    return alter(Phase.DROP, column, "drop default");
  }

  private static TableAction alter(Phase phase, String column, String action) {
    return new TableAction(phase, column, false, altering(column, action));
  }

  private static TableAction number(Phase phase, String column, String action) {
    return new TableAction(phase, column, true, altering(column, action));
  }

  private static String altering(String column, String action) {
    return "alter column " + Identifier.sql(column) + " " + action;
  }

  private static TableAction comment(String sql) {
    return TableAction.of(Phase.COMMENT, sql);
  }

  private List<TableAction> rename(String kind, String from, String to) {
    String names = Identifier.sql(from) + " to " + Identifier.sql(to);
    return List.of(
        TableAction.of(Phase.RENAME, "alter table " + table + " rename " + kind + " " + names));
  }

  private String update(String column, String sql) {
    return "update " + table + " set " + Identifier.sql(column) + " = " + Expression.operand(sql);
  }
}
