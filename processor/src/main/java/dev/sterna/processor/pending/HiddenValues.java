package dev.sterna.processor.pending;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import dev.sterna.snapshot.Retained;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The conditions on values that only a source tells which this compile does not find: as the
 * snapshot has them. A draft would drop them otherwise, because of nothing but the way in which
 * somebody compiles; and the next compile of the whole would ask for them again.
 *
 * @param columns the columns of such values by their tables
 * @param before the snapshot's schema, under the names of the model
 * @param retained what the snapshot keeps anyway
 */
record HiddenValues(
    SortedMap<QualifiedName, Set<String>> columns, Schema before, List<Retained> retained) {

  /** The schema of a model with those conditions. */
  Schema shownIn(Schema declared) {
    Set<SchemaPart> kept = new HashSet<>();
    for (Retained line : retained) {
      kept.add(line.part());
    }
    Schema shown = declared;
    for (QualifiedName name : columns.keySet()) {
      Table known = before.tables().get(name);
      Table table = declared.tables().get(name);
      if (known != null && table != null) {
        shown = shown.withTable(shown(table, known, kept));
      }
    }
    return shown;
  }

  private Table shown(Table table, Table known, Set<SchemaPart> kept) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    for (Constraint constraint : known.constraints()) {
      if (constraint instanceof Check check
          && !kept.contains(SchemaPart.constraint(table.name(), check.name()))
          && isOfHiddenValues(check, table, known)) {
        constraints.removeIf(other -> other.name().equals(check.name()));
        constraints.add(check);
      }
    }
    return table.withConstraints(constraints);
  }

  private boolean isOfHiddenValues(Check check, Table table, Table known) {
    for (String column : columns.get(table.name())) {
      Optional<Column> present = table.column(column);
      String condition = Identifier.sql(column) + " in (";
      if (present.isPresent()
          && known
              .column(column)
              .filter(past -> past.type().equals(present.get().type()))
              .isPresent()
          && (check.expression().startsWith(condition)
              || check.expression().contains("(" + condition))) {
        return true;
      }
    }
    return false;
  }
}
