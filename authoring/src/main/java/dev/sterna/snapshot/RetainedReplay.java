package dev.sterna.snapshot;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a snapshot retains after a revision: what it drops is forgotten, what it renames follows.
 */
public final class RetainedReplay {

  private final String revision;
  private Schema schema;
  private SortedMap<SchemaPart, Retained> lines = new TreeMap<>();

  private RetainedReplay(String revision, Snapshot before) {
    this.revision = revision;
    this.schema = before.schema();
    before.retained().forEach(line -> lines.put(line.part(), line));
  }

  /**
   * The lines after a revision.
   *
   * @param before the snapshot before it
   * @param revision its id
   * @param upgrade what it does
   * @throws dev.sterna.operation.ReplayException if that does not apply to the snapshot
   */
  public static List<Retained> of(Snapshot before, String revision, List<Operation> upgrade) {
    RetainedReplay replay = new RetainedReplay(revision, before);
    upgrade.forEach(replay::replay);
    return List.copyOf(replay.lines.values());
  }

  private void replay(Operation operation) {
    if (operation instanceof AlterTable alter && alter.changes().size() > 1) {
      for (TableChange change : alter.changes()) {
        replay(new AlterTable(alter.table(), List.of(change)));
      }
      return;
    }
    schema = operation.apply(schema);
    if (operation instanceof Ownership ownership) {
      set(ownership);
    } else if (operation instanceof RenameTable rename) {
      move(part -> isOfTable(part, rename.from()) ? part.of(rename.to()) : part);
    } else if (operation instanceof RenameSequence rename) {
      rename(SchemaPart.sequence(rename.from()), SchemaPart.sequence(rename.to()));
    } else if (operation instanceof RenameIndex rename) {
      SchemaPart index = SchemaPart.index(rename.table(), rename.from());
      rename(index, index.named(rename.to()));
    } else if (operation instanceof AlterTable alter) {
      follow(alter.table(), alter.changes().get(0));
    }
    lines.keySet().removeIf(part -> !part.isIn(schema));
  }

  private void set(Ownership ownership) {
    SchemaPart part = ownership.part();
    switch (ownership.owner()) {
      case ENTITY -> lines.remove(part);
      case FORMER_ENTITY -> lines.put(part, new Retained(part, revision, Retained.Reason.UNMAPPED));
      case PERSON -> lines.put(part, new Retained(part, revision, Retained.Reason.BY_HAND));
    }
  }

  private void follow(QualifiedName table, TableChange change) {
    if (change instanceof RenameColumn rename) {
      SchemaPart column = SchemaPart.column(table, rename.from());
      rename(column, column.named(rename.to()));
    } else if (change instanceof RenameConstraint rename) {
      SchemaPart constraint = SchemaPart.constraint(table, rename.from());
      rename(constraint, constraint.named(rename.to()));
    }
  }

  private static boolean isOfTable(SchemaPart part, QualifiedName table) {
    return part.kind() != SchemaPart.Kind.SEQUENCE && part.owner().equals(table);
  }

  private void rename(SchemaPart from, SchemaPart to) {
    move(part -> part.equals(from) ? to : part);
  }

  private void move(UnaryOperator<SchemaPart> name) {
    SortedMap<SchemaPart, Retained> moved = new TreeMap<>();
    for (Retained line : lines.values()) {
      SchemaPart part = name.apply(line.part());
      moved.put(part, new Retained(part, line.since(), line.why()));
    }
    lines = moved;
  }
}
