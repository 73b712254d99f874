package dev.sterna.history;

import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns for which revisions insert no value, though they need one.
 *
 * @param history what the revisions do
 */
record MissingValues(History history) {

  /** The first, in words, that a line lacks after the other one, but not by itself. */
  Optional<String> more(Outcome alone, Outcome afterOther, List<RevisionInfo> line) {
    Set<String> missing = of(afterOther.schema(), line);
    missing.removeAll(of(alone.schema(), line));
    return missing.stream().findFirst();
  }

  private Set<String> of(Schema before, List<RevisionInfo> line) {
    Set<String> missing = new TreeSet<>();
    Schema schema = before;
    for (Operation operation : history.upgrades(line)) {
      if (operation instanceof InsertRows insert) {
        collect(insert, schema, missing);
      }
      schema = operation.apply(schema);
    }
    return missing;
  }

  private static void collect(InsertRows insert, Schema schema, Set<String> missing) {
    for (Column column : schema.table(insert.table()).orElseThrow().columns()) {
      if (isNeeded(column) && !isGiven(insert, column.name())) {
        missing.add(
            "one inserts rows without %s.%s, which the other makes not null"
                .formatted(insert.table(), column.name()));
      }
    }
  }

  private static boolean isNeeded(Column column) {
    return !column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  private static boolean isGiven(InsertRows insert, String column) {
    int place = insert.columns().indexOf(column);
    return place >= 0
        && insert.rows().stream().noneMatch(row -> row.get(place) instanceof Value.Null);
  }
}
