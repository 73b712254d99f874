package dev.sterna.diff;

import dev.sterna.operation.AlterColumnType;
import dev.sterna.operation.AlterTable;
import dev.sterna.schema.Column;
import dev.sterna.schema.DefaultName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Optional;

/**
 * What leaves a table before types are made anew and sequences are created: what has values that a
 * type loses, and the sequence of an identity column whose name is wanted. With it goes all that
 * the table loses, for one column may be computed from another.
 */
record Departures(Schema from, Schema to, RemadeEnums remade) {

  static Departures between(Schema from, Schema to) {
    return new Departures(from, to, RemadeEnums.between(from, to));
  }

  /** Whether a change of this phase is among them. */
  boolean include(AlterTable alter, Phase phase) {
    if (!phase.isAlteration() || phase.compareTo(Phase.TYPE) > 0) {
      return false;
    }
    Optional<Table> table = from.table(alter.table());
    if (table.isEmpty() || !areIn(table.get())) {
      return false;
    }
    return phase != Phase.TYPE
        || alter.changes().get(0) instanceof AlterColumnType change
            && table.get().column(change.column()).filter(c -> remade.has(c.type())).isPresent()
            && !remade.has(change.type());
  }

  /** Whether the table has what others wait for. */
  boolean areIn(Table table) {
    if (!remade.types().isEmpty() && remade.isIn(table)) {
      return true;
    }
    if (!to.sequences().isEmpty()) {
      for (Column column : table.columns()) {
        if (column.identity().isPresent() && to.sequence(sequence(table, column)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name that PostgreSQL gives to the sequence of the column. */
  private static QualifiedName sequence(Table table, Column column) {
    return table.name().sibling(DefaultName.sequence(table.name().name(), column.name()).text());
  }
}
