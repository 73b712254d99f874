package dev.sterna.operation;

import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes one table, in the order given.
 *
 * @param table the table
 * @param changes what changes, at least one
 */
public record AlterTable(QualifiedName table, List<TableChange> changes) implements TableOperation {

  public AlterTable {
    QualifiedName owner = Objects.requireNonNull(table, "table");
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("alter table " + table + " must change something");
    }
    changes = changes.stream().map(change -> change.namedFor(owner)).toList();
  }

  /** The same operations, with neighbouring changes of one table in one operation. */
  public static List<Operation> folding(List<Operation> operations) {
    List<Operation> folded = new ArrayList<>();
    for (Operation next : operations) {
      int last = folded.size() - 1;
      if (next instanceof AlterTable alter
          && last >= 0
          && folded.get(last) instanceof AlterTable previous
          && previous.table.equals(alter.table)) {
        folded.set(last, previous.and(alter));
      } else {
        folded.add(next);
      }
    }
    return List.copyOf(folded);
  }

  private AlterTable and(AlterTable next) {
    return new AlterTable(table, Stream.concat(changes.stream(), next.changes.stream()).toList());
  }

  @Override
  public Schema apply(Schema before) {
    Schema schema = before;
    for (TableChange change : changes) {
      schema = apply(change, schema);
    }
    return schema;
  }

  private Schema apply(TableChange change, Schema before) {
    Table old = subject(change, before).table(table);
    Table changed = change.apply(old);
    return subject(change, change.applyElsewhere(before, table)).replacing(old, changed);
  }

  private SchemaSubject subject(TableChange change, Schema schema) {
    return new SchemaSubject(change.describe() + " of table " + table, schema);
  }

  /** The changes undone from the last to the first, then the indexes that go with columns. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    Deque<Inverse<TableChange>> undone = new ArrayDeque<>();
    Schema schema = before;
    for (TableChange change : changes) {
      undone.push(change.inverse(subject(change, schema).table(table)));
      schema = apply(change, schema);
    }
    List<Inverse<TableChange>> needed = withoutVain(List.copyOf(undone));
    List<TableChange> back = needed.stream().flatMap(i -> i.operations().stream()).toList();
    List<Operation> operations = new ArrayList<>();
    if (!back.isEmpty()) {
      operations.add(new AlterTable(table, back));
    }
    operations.addAll(lostIndexes(before.tables().get(table), back, schema.tables().get(table)));
    return Inverse.of(operations, needed.stream().flatMap(i -> i.lost().stream()).toList());
  }

  /**
   * A column that goes in the end needs no type before, to which its values might not be converted.
   */
  private static List<Inverse<TableChange>> withoutVain(List<Inverse<TableChange>> undone) {
    List<Inverse<TableChange>> needed = new ArrayList<>();
    for (int i = 0; i < undone.size(); i++) {
      if (!isVain(undone.get(i).operations(), undone.subList(i + 1, undone.size()))) {
        needed.add(undone.get(i));
      }
    }
    return needed;
  }

  private static boolean isVain(List<TableChange> changes, List<Inverse<TableChange>> next) {
    return changes.size() == 1
        && changes.get(0) instanceof AlterColumnType type
        && next.stream()
            .flatMap(inverse -> inverse.operations().stream())
            .takeWhile(AlterTable::leavesOthersAlone)
            .anyMatch(new DropColumn(type.column())::equals);
  }

  private static boolean leavesOthersAlone(TableChange change) {
    return change instanceof AlterColumnType
        || change instanceof AddColumn
        || change instanceof DropConstraint
        || change instanceof DropColumn;
  }

  /** Those that a column takes along, on the way there or back. */
  private List<Operation> lostIndexes(Table before, List<TableChange> back, Table after) {
    Table restored = after;
    for (TableChange change : back) {
      restored = change.apply(restored);
    }
    Set<String> left = restored.indexes().stream().map(Index::name).collect(Collectors.toSet());
    return before.indexes().stream()
        .filter(index -> !left.contains(index.name()))
        .<Operation>map(index -> new CreateIndex(table, index, Locking.BLOCKING))
        .toList();
  }

  @Override
  public boolean isDestructive() {
    return changes.stream().anyMatch(TableChange::isDestructive);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "alter table "
        + table
        + changes.stream().map(TableChange::describe).collect(Collectors.joining(", ", ": ", ""));
  }
}
