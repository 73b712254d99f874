package dev.sterna.diff;

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
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Table;
import java.util.Optional;

/**
 * The phase of a change of one table.
 *
 * @param before the table as it is, if it is not created only now
 * @param targets tells which foreign keys can be added early
 */
record ChangePhase(Optional<Table> before, ForeignKeyTargets targets)
    implements TableChange.Visitor<Phase> {

  @Override
  public Phase visit(AddColumn change) {
    return phase(Optional.of(change.column()), Phase.ADD_GENERATED_COLUMN, Phase.ADD_COLUMN);
  }

  @Override
  public Phase visit(DropColumn change) {
    Optional<Column> column = before.flatMap(table -> table.column(change.column()));
    return phase(column, Phase.DROP_GENERATED_COLUMN, Phase.DROP_COLUMN);
  }

  private static Phase phase(Optional<Column> column, Phase generated, Phase plain) {
    return column.flatMap(Column::generated).isPresent() ? generated : plain;
  }

  @Override
  public Phase visit(RenameColumn change) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(AlterColumnType change) {
    return Phase.TYPE;
  }

  @Override
  public Phase visit(SetNotNull change) {
    return Phase.SET_NOT_NULL;
  }

  @Override
  public Phase visit(DropNotNull change) {
    return Phase.DROP_NOT_NULL;
  }

  @Override
  public Phase visit(SetDefault change) {
    return Phase.SET_DEFAULT;
  }

  @Override
  public Phase visit(DropDefault change) {
    return Phase.DROP_DEFAULT;
  }

  @Override
  public Phase visit(SetExpression change) {
    return Phase.TYPE;
  }

  @Override
  public Phase visit(DropExpression change) {
    return Phase.DROP_GENERATED_COLUMN;
  }

  @Override
  public Phase visit(AddIdentity change) {
    return Phase.SET_IDENTITY;
  }

  @Override
  public Phase visit(AlterIdentity change) {
    return Phase.SET_IDENTITY;
  }

  @Override
  public Phase visit(DropIdentity change) {
    return Phase.DROP_IDENTITY;
  }

  @Override
  public Phase visit(CommentColumn change) {
    return Phase.COMMENT;
  }

  @Override
  public Phase visit(CommentTable change) {
    return Phase.COMMENT;
  }

  @Override
  public Phase visit(SetStorage change) {
    return Phase.COMMENT;
  }

  @Override
  public Phase visit(AddConstraint change) {
    if (change.constraint() instanceof ForeignKey key) {
      return targets.isReady(key) ? Phase.ADD_FOREIGN_KEY : Phase.ADD_LATE_FOREIGN_KEY;
    }
    return Phase.ADD_CONSTRAINT;
  }

  @Override
  public Phase visit(PromoteIndex change) {
    return Phase.ADD_CONSTRAINT;
  }

  @Override
  public Phase visit(DropConstraint change) {
    boolean foreignKey =
        before
            .flatMap(table -> table.constraint(change.constraint()))
            .filter(ForeignKey.class::isInstance)
            .isPresent();
    return foreignKey ? Phase.DROP_FOREIGN_KEY : Phase.DROP_CONSTRAINT;
  }

  @Override
  public Phase visit(RenameConstraint change) {
    return Phase.RENAME;
  }

  @Override
  public Phase visit(ValidateConstraint change) {
    return Phase.VALIDATE;
  }
}
