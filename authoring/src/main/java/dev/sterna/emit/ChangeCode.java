package dev.sterna.emit;

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
import dev.sterna.schema.QualifiedName;

/** The changes of one table as the calls that make them. */
final class ChangeCode implements TableChange.Visitor<Expression> {

  private final Imports imports;
  private final SchemaCode schema;
  private final QualifiedName table;

  ChangeCode(Imports imports, QualifiedName table) {
    this.imports = imports;
    this.schema = new SchemaCode(imports);
    this.table = table;
  }

  private Expression.Calls call(Class<?> owner, String method, Expression... arguments) {
    return Expression.call(imports.method(owner, method), arguments);
  }

  @Override
  public Expression visit(AddColumn change) {
    Expression.Calls code = call(AddColumn.class, "addColumn", schema.column(change.column()));
    return change
        .fill()
        .map(
            sql ->
                ValueCode.of(imports, sql)
                    .map(value -> code.then("filledWith", value))
                    .orElseGet(() -> code.then("filledWithSql", Expression.text(sql))))
        .orElse(code);
  }

  @Override
  public Expression visit(DropColumn change) {
    return call(DropColumn.class, "dropColumn", Expression.text(change.column()));
  }

  @Override
  public Expression visit(RenameColumn change) {
    return call(
        RenameColumn.class,
        "renameColumn",
        Expression.text(change.from()),
        Expression.text(change.to()));
  }

  @Override
  public Expression visit(AlterColumnType change) {
    Expression.Calls code =
        call(
            AlterColumnType.class,
            "alterColumnType",
            Expression.text(change.column()),
            schema.type(change.type()));
    if (change.collation().isPresent()) {
      code = code.then("collate", Expression.text(change.collation().get()));
    }
    if (change.using().isPresent()) {
      code = code.then("using", Expression.text(change.using().get()));
    }
    return code;
  }

  @Override
  public Expression visit(SetNotNull change) {
    Expression.Calls code = call(SetNotNull.class, "setNotNull", Expression.text(change.column()));
    return change.fill().map(sql -> code.then("filledWithSql", Expression.text(sql))).orElse(code);
  }

  @Override
  public Expression visit(DropNotNull change) {
    return call(DropNotNull.class, "dropNotNull", Expression.text(change.column()));
  }

  @Override
  public Expression visit(SetDefault change) {
    Expression column = Expression.text(change.column());
    return ValueCode.of(imports, change.sql())
        .map(value -> call(SetDefault.class, "setDefault", column, value))
        .orElseGet(
            () -> call(SetDefault.class, "setDefaultSql", column, Expression.text(change.sql())));
  }

  @Override
  public Expression visit(DropDefault change) {
    return call(DropDefault.class, "dropDefault", Expression.text(change.column()));
  }

  @Override
  public Expression visit(SetExpression change) {
    return call(
        SetExpression.class,
        "setExpression",
        Expression.text(change.column()),
        Expression.text(change.sql()));
  }

  @Override
  public Expression visit(DropExpression change) {
    return call(DropExpression.class, "dropExpression", Expression.text(change.column()));
  }

  @Override
  public Expression visit(AddIdentity change) {
    return call(
        AddIdentity.class,
        "addIdentity",
        Expression.text(change.column()),
        schema.identity(change.identity()));
  }

  @Override
  public Expression visit(AlterIdentity change) {
    return call(
        AlterIdentity.class,
        "alterIdentity",
        Expression.text(change.column()),
        schema.identity(change.identity()));
  }

  @Override
  public Expression visit(DropIdentity change) {
    return call(DropIdentity.class, "dropIdentity", Expression.text(change.column()));
  }

  @Override
  public Expression visit(CommentColumn change) {
    Expression column = Expression.text(change.column());
    return change
        .comment()
        .map(text -> call(CommentColumn.class, "commentColumn", column, Expression.text(text)))
        .orElseGet(() -> call(CommentColumn.class, "dropColumnComment", column));
  }

  @Override
  public Expression visit(CommentTable change) {
    return change
        .comment()
        .map(text -> call(CommentTable.class, "commentTable", Expression.text(text)))
        .orElseGet(() -> call(CommentTable.class, "dropTableComment"));
  }

  @Override
  public Expression visit(SetStorage change) {
    Expression parameter = Expression.text(change.parameter());
    return change
        .value()
        .map(value -> call(SetStorage.class, "setStorage", parameter, Expression.text(value)))
        .orElseGet(() -> call(SetStorage.class, "resetStorage", parameter));
  }

  @Override
  public Expression visit(AddConstraint change) {
    return call(
        AddConstraint.class, "addConstraint", schema.constraint(table, change.constraint()));
  }

  @Override
  public Expression visit(PromoteIndex change) {
    String method =
        change.key() == PromoteIndex.Key.PRIMARY_KEY ? "addPrimaryKeyUsing" : "addUniqueUsing";
    Expression.Calls code = call(PromoteIndex.class, method, Expression.text(change.index()));
    if (!change.name().equals(change.index())) {
      code = code.then("named", Expression.text(change.name()));
    }
    return schema.deferrable(code, change.deferral());
  }

  @Override
  public Expression visit(DropConstraint change) {
    return call(DropConstraint.class, "dropConstraint", Expression.text(change.constraint()));
  }

  @Override
  public Expression visit(RenameConstraint change) {
    return call(
        RenameConstraint.class,
        "renameConstraint",
        Expression.text(change.from()),
        Expression.text(change.to()));
  }

  @Override
  public Expression visit(ValidateConstraint change) {
    return call(
        ValidateConstraint.class, "validateConstraint", Expression.text(change.constraint()));
  }
}
