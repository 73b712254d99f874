package dev.sterna.history;

import dev.sterna.data.Condition;
import dev.sterna.history.RowWork.Changed;
import dev.sterna.history.RowWork.Defaulted;
import dev.sterna.history.RowWork.Demanded;
import dev.sterna.history.RowWork.Extended;
import dev.sterna.history.RowWork.Referenced;
import dev.sterna.history.RowWork.Reshaped;
import dev.sterna.history.RowWork.Retyped;
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
import dev.sterna.operation.TypeConversion;
import dev.sterna.operation.ValidateConstraint;
import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import dev.sterna.schema.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a change of a table does to its rows, or asks of them.
 *
 * @param table the table before it
 */
record RowWorkOfChange(Table table)
    implements TableChange.Visitor<List<RowWork>>, Constraint.Visitor<List<RowWork>> {

  private List<RowWork> reshaped() {
    return List.of(new Reshaped(table.name()));
  }

  private List<RowWork> defaulted(String column) {
    return List.of(new Defaulted(table.name(), column));
  }

  private List<RowWork> demanded(Set<String> columns, boolean isKey) {
    return List.of(new Demanded(table.name(), columns, isKey));
  }

  /** Rows that an expression fills. */
  private RowWork filled(String column, Optional<String> fill, Condition where) {
    Set<String> reads = new HashSet<>(where.columns());
    fill.ifPresent(sql -> reads.addAll(Identifiers.in(sql)));
    Map<String, Value> writes = fill.isEmpty() ? Map.of() : Map.of(column, Value.sql(fill.get()));
    return new Changed(table.name(), where, reads, writes, false);
  }

  /** Rows that come later get the default; if those that are there get the same, nobody minds. */
  @Override
  public List<RowWork> visit(AddColumn change) {
    Column column = change.column();
    boolean isSame = change.fill().isEmpty() || change.fill().equals(column.defaultValue());
    boolean isGiven = column.defaultValue().isPresent() || column.identity().isPresent();
    return isSame && (column.nullable() || isGiven || column.generated().isPresent())
        ? List.of(new Extended(table.name()))
        : List.of(
            new Extended(table.name()), filled(column.name(), change.fill(), Condition.everyRow()));
  }

  @Override
  public List<RowWork> visit(DropColumn change) {
    return reshaped();
  }

  @Override
  public List<RowWork> visit(RenameColumn change) {
    return reshaped();
  }

  @Override
  public List<RowWork> visit(AlterColumnType change) {
    Optional<TypeConversion> own =
        table
            .column(change.column())
            .filter(column -> change.using().isEmpty())
            .map(column -> new TypeConversion(column.type(), change.type()));
    return List.of(new Retyped(table.name(), change.column(), own));
  }

  @Override
  public List<RowWork> visit(SetNotNull change) {
    return List.of(filled(change.column(), change.fill(), new Condition.IsNull(change.column())));
  }

  @Override
  public List<RowWork> visit(DropNotNull change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(SetDefault change) {
    return defaulted(change.column());
  }

  @Override
  public List<RowWork> visit(DropDefault change) {
    return defaulted(change.column());
  }

  @Override
  public List<RowWork> visit(SetExpression change) {
    return reshaped();
  }

  @Override
  public List<RowWork> visit(DropExpression change) {
    return List.of(new Reshaped(table.name()), new Defaulted(table.name(), change.column()));
  }

  @Override
  public List<RowWork> visit(AddIdentity change) {
    return defaulted(change.column());
  }

  @Override
  public List<RowWork> visit(AlterIdentity change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(DropIdentity change) {
    return defaulted(change.column());
  }

  @Override
  public List<RowWork> visit(CommentColumn change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(CommentTable change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(SetStorage change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(AddConstraint change) {
    return change.constraint().accept(this);
  }

  @Override
  public List<RowWork> visit(PromoteIndex change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(DropConstraint change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(RenameConstraint change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(ValidateConstraint change) {
    return List.of();
  }

  @Override
  public List<RowWork> visit(PrimaryKey constraint) {
    return demanded(Set.copyOf(constraint.columns()), true);
  }

  @Override
  public List<RowWork> visit(Unique constraint) {
    return demanded(Set.copyOf(constraint.columns()), constraint.nullsDistinct());
  }

  @Override
  public List<RowWork> visit(ForeignKey constraint) {
    return List.of(
        new Demanded(table.name(), Set.copyOf(constraint.columns()), false),
        new Referenced(constraint.table(), Set.copyOf(constraint.references()), Optional.empty()));
  }

  @Override
  public List<RowWork> visit(Check constraint) {
    return demanded(Identifiers.in(constraint.expression()), false);
  }

  @Override
  public List<RowWork> visit(Exclude constraint) {
    Set<String> columns = new HashSet<>();
    for (Column column : table.columns()) {
      if (constraint.isOver(column.name())) {
        columns.add(column.name());
      }
    }
    return demanded(columns, false);
  }
}
