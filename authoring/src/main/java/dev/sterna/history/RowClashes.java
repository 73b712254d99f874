package dev.sterna.history;

import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.ReferenceRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database would refuse of the rows that two lines of revisions write, though their schemas
 * go together: two rows of one key, a row that refers to one that the other line deletes, a row
 * without a value that the other line demands. What is wrong with a line by itself is its own.
 *
 * @param left what the one line leaves alone
 * @param right what the other line leaves alone
 * @param together what both leave
 */
record RowClashes(Outcome left, Outcome right, Outcome together) {

  /** The first in words. */
  Optional<String> first() {
    Set<String> clashes = new TreeSet<>(doubled(together));
    clashes.removeAll(doubled(left));
    clashes.removeAll(doubled(right));
    Set<String> lost = new TreeSet<>(dangling(together));
    lost.removeIf(each -> !isSoundIn(left, each) && !isSoundIn(right, each));
    clashes.addAll(lost);
    return clashes.stream().findFirst();
  }

  private static boolean isSoundIn(Outcome line, String reference) {
    return references(line).contains(reference) && !dangling(line).contains(reference);
  }

  /** Keys that two rows have. */
  private static Set<String> doubled(Outcome outcome) {
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    for (ReferenceRow row : outcome.rows()) {
      for (Set<String> key :
          outcome.schema().table(row.table()).map(Table::keys).orElse(Set.of())) {
        Optional<String> text = text(row, new TreeSet<>(key));
        if (text.isPresent() && !seen.add(text.get())) {
          doubled.add("both insert the row of " + text.get());
        }
      }
    }
    return doubled;
  }

  private static Set<String> dangling(Outcome outcome) {
    Set<String> dangling = references(outcome);
    for (ReferenceRow row : outcome.rows()) {
      for (Table table : outcome.schema().tables().values()) {
        for (ForeignKey key : table.foreignKeys()) {
          if (key.table().equals(row.table())) {
            text(row, key.references()).ifPresent(target -> dangling.remove(lost(target)));
          }
        }
      }
    }
    return dangling;
  }

  private static Set<String> references(Outcome outcome) {
    Set<String> references = new HashSet<>();
    for (ReferenceRow row : outcome.rows()) {
      for (ForeignKey key :
          outcome.schema().table(row.table()).map(Table::foreignKeys).orElse(List.of())) {
        text(row.referenced(key), key.references()).ifPresent(to -> references.add(lost(to)));
      }
    }
    return references;
  }

  private static String lost(String target) {
    return "one refers to the row of " + target + ", which the other deletes";
  }

  /** The row as these columns tell it; nothing if one has no value, for nulls equal nothing. */
  private static Optional<String> text(ReferenceRow row, Collection<String> columns) {
    for (String column : columns) {
      Value value = row.values().get(column);
      if (value == null || value instanceof Value.Null) {
        return Optional.empty();
      }
    }
    return Optional.of(row.only(columns).literals());
  }
}
