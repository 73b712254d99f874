package dev.sterna.diff;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.function.Predicate;

/**
 * What a model leaves open is as the database has it: the name of a constraint or index that states
 * none, the order of the columns of a key, whether a constraint or an index keeps columns unique,
 * and whether a column is numbered as an identity or from a sequence of its own ({@code serial}). A
 * database that others made then differs from the model only in what the model says.
 */
public final class Leeway {

  private final Predicate<QualifiedName> isOpen;

  /**
   * @param isOpen whether the model leaves it to Sterna how a constraint or index is called that
   *     has this name
   */
  public Leeway(Predicate<QualifiedName> isOpen) {
    this.isOpen = isOpen;
  }

  /** The declared schema, with what it leaves open as the known one has it. */
  public Schema taken(Schema known, Schema declared) {
    Schema taken = declared;
    for (Table table : declared.tables().values()) {
      Table before = known.tables().get(table.name());
      if (before != null && before != table && !before.equals(table)) {
        taken = taken.withTable(new TableLeeway(isOpen, declared, before, table).taken());
      }
    }
    return taken;
  }
}
