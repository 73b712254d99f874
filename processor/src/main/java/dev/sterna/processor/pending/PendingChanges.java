package dev.sterna.processor.pending;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.SetNotNull;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TableOperation;
import dev.sterna.operation.UpdateRows;
import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.report.Origin;
import dev.sterna.review.Finding;
import dev.sterna.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes that operations make, each with what asks for it. What belongs to a new table is told
 * where that is.
 */
final class PendingChanges implements Operation.Visitor<Stream<PendingChange>> {

  private static final ChangedColumn CHANGED_COLUMN = new ChangedColumn();

  private final Origins origins;
  private final List<Finding> losses;
  private final Set<QualifiedName> created = new HashSet<>();

  /**
   * @param losses what is told of lost data
   */
  PendingChanges(Origins origins, List<Finding> losses) {
    this.origins = origins;
    this.losses = List.copyOf(losses);
  }

  @Override
  public Stream<PendingChange> visit(TableOperation operation) {
    return operation.accept(new OfTables());
  }

  @Override
  public Stream<PendingChange> visit(SequenceOperation operation) {
    return operation.accept(new OfSequences());
  }

  @Override
  public Stream<PendingChange> visit(ObjectOperation operation) {
    return nowhere(operation);
  }

  @Override
  public Stream<PendingChange> visit(DataOperation operation) {
    return operation instanceof ReplaceValues values
        ? column(operation, values.table(), values.column())
        : declaredRows(operation)
            .map(table -> table(operation, table))
            .orElseGet(() -> nowhere(operation));
  }

  /** The table whose entity declares the rows, if the operation is one for such rows. */
  private static Optional<QualifiedName> declaredRows(DataOperation operation) {
    if (operation instanceof InsertRows inserted) {
      return Optional.of(inserted.table());
    }
    if (operation instanceof UpdateRows updated) {
      return Optional.of(updated.table());
    }
    return operation instanceof DeleteRows deleted
        ? Optional.of(deleted.table())
        : Optional.empty();
  }

  @Override
  public Stream<PendingChange> visit(ControlOperation operation) {
    return nowhere(operation);
  }

  @Override
  public Stream<PendingChange> visit(CustomOperation operation) {
    return nowhere(operation);
  }

  private PendingChange change(QualifiedName table, TableChange change) {
    Optional<String> column = change.accept(CHANGED_COLUMN);
    return new PendingChange(
        created.contains(table) ? "" : table.toString(),
        change.describe() + fill(change),
        column.flatMap(name -> origin(table, name)).or(() -> origins.of(table)),
        column.isPresent() && isLoss(table, column));
  }

  /** The value is shown because a constructor may give new rows another one. */
  private static String fill(TableChange change) {
    if (change instanceof SetNotNull set) {
      return set.fill().map(value -> ", with " + value + " where it is null").orElse("");
    }
    return change instanceof AddColumn add
        ? add.fill().map(value -> ", with " + value + " in existing rows").orElse("")
        : "";
  }

  private Stream<PendingChange> column(Operation operation, QualifiedName table, String column) {
    return at(operation, origin(table, column).or(() -> origins.of(table)), false);
  }

  private Stream<PendingChange> table(Operation operation, QualifiedName table) {
    return at(operation, origins.of(table), false);
  }

  private Stream<PendingChange> sequence(Operation operation, QualifiedName sequence) {
    return at(operation, origins.ofSequence(sequence), false);
  }

  private static Stream<PendingChange> nowhere(Operation operation) {
    return at(operation, Optional.empty(), false);
  }

  private Optional<Origin> origin(QualifiedName table, String column) {
    return created.contains(table) ? origins.of(table) : origins.of(table, column);
  }

  private boolean isLoss(QualifiedName table, Optional<String> column) {
    return losses.stream()
        .anyMatch(loss -> loss.table().equals(table) && loss.column().equals(column));
  }

  private static Stream<PendingChange> at(
      Operation operation, Optional<Origin> origin, boolean isTold) {
    return Stream.of(new PendingChange("", operation.describe(), origin, isTold));
  }

  /** What happens to tables and indexes. */
  private final class OfTables implements TableOperation.Visitor<Stream<PendingChange>> {

    @Override
    public Stream<PendingChange> visit(CreateTable operation) {
      created.add(operation.table().name());
      return table(operation, operation.table().name());
    }

    @Override
    public Stream<PendingChange> visit(DropTable operation) {
      return at(operation, Optional.empty(), isLoss(operation.table(), Optional.empty()));
    }

    @Override
    public Stream<PendingChange> visit(RenameTable operation) {
      return table(operation, operation.to());
    }

    @Override
    public Stream<PendingChange> visit(AlterTable operation) {
      return operation.changes().stream().map(change -> change(operation.table(), change));
    }

    @Override
    public Stream<PendingChange> visit(CreateIndex operation) {
      return column(operation, operation.table(), operation.index().parts().get(0).source());
    }

    @Override
    public Stream<PendingChange> visit(DropIndex operation) {
      return table(operation, operation.table());
    }

    @Override
    public Stream<PendingChange> visit(RenameIndex operation) {
      return table(operation, operation.table());
    }
  }

  /** What happens to sequences. */
  private final class OfSequences implements SequenceOperation.Visitor<Stream<PendingChange>> {

    @Override
    public Stream<PendingChange> visit(CreateSequence operation) {
      return sequence(operation, operation.sequence().name());
    }

    @Override
    public Stream<PendingChange> visit(AlterSequence operation) {
      return sequence(operation, operation.sequence().name());
    }

    @Override
    public Stream<PendingChange> visit(RenameSequence operation) {
      return sequence(operation, operation.to());
    }

    @Override
    public Stream<PendingChange> visit(DropSequence operation) {
      return nowhere(operation);
    }
  }
}
