package dev.sterna.processor.pending;

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
import java.util.Optional;

/** The column that a change of a table is about; none if it is about the table or one that left. */
final class ChangedColumn implements TableChange.Visitor<Optional<String>> {

  @Override
  public Optional<String> visit(AddColumn change) {
    return Optional.of(change.column().name());
  }

  @Override
  public Optional<String> visit(DropColumn change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(RenameColumn change) {
    return Optional.of(change.to());
  }

  @Override
  public Optional<String> visit(AlterColumnType change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(SetNotNull change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(DropNotNull change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(SetDefault change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(DropDefault change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(SetExpression change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(DropExpression change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(AddIdentity change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(AlterIdentity change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(DropIdentity change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(CommentColumn change) {
    return Optional.of(change.column());
  }

  @Override
  public Optional<String> visit(CommentTable change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(SetStorage change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(AddConstraint change) {
    return change.constraint().columns().stream().findFirst();
  }

  @Override
  public Optional<String> visit(PromoteIndex change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(DropConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(RenameConstraint change) {
    return Optional.empty();
  }

  @Override
  public Optional<String> visit(ValidateConstraint change) {
    return Optional.empty();
  }
}
