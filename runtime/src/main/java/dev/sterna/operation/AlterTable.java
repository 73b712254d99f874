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

  /** The changes undone from the last to the first, then the indexes that went with columns. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    Deque<Inverse<TableChange>> undone = new ArrayDeque<>();
    Schema schema = before;
    for (TableChange change : changes) {
      undone.push(change.inverse(subject(change, schema).table(table)));
      schema = apply(change, schema);
    }
    List<TableChange> back = undone.stream().flatMap(i -> i.operations().stream()).toList();
    List<Operation> operations = new ArrayList<>();
    if (!back.isEmpty()) {
      operations.add(new AlterTable(table, back));
    }
    operations.addAll(lostIndexes(before, schema));
    return Inverse.of(operations, undone.stream().flatMap(i -> i.lost().stream()).toList());
  }

  private List<Operation> lostIndexes(Schema before, Schema after) {
    Set<String> left =
        after.tables().get(table).indexes().stream().map(Index::name).collect(Collectors.toSet());
    return before.tables().get(table).indexes().stream()
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
