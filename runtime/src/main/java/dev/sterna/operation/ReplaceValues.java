package dev.sterna.operation;

import dev.sterna.data.Replacement;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives values of a column other words or numbers, all at once, so that two may be swapped. No row
 * may have one of the new values before, unless that is replaced too: what was different stays
 * different, and can be told apart on the way back.
 *
 * @param table the table
 * @param column the column
 * @param replacements which value by which, at least one; each value stands on a side once at most
 */
public record ReplaceValues(QualifiedName table, String column, List<Replacement> replacements)
    implements DataOperation {

  public ReplaceValues {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(column, "column");
    replacements = List.copyOf(replacements);
    if (replacements.isEmpty()) {
      throw new IllegalArgumentException("nothing replaces a value of " + table + "." + column);
    }
    Set<Value> before = new HashSet<>();
    Set<Value> after = new HashSet<>();
    for (Replacement each : replacements) {
      if (!before.add(each.from()) || !after.add(each.to())) {
        throw new IllegalArgumentException(
            "a value of "
                + table
                + "."
                + column
                + " is replaced twice, or two by the same: "
                + each.describe());
      }
    }
  }

  /** The values that no row may have before, for then they could not be told apart after. */
  public List<Value> free() {
    Set<Value> before = new HashSet<>();
    replacements.forEach(each -> before.add(each.from()));
    List<Value> free = new ArrayList<>();
    for (Replacement each : replacements) {
      if (!before.contains(each.to())) {
        free.add(each.to());
      }
    }
    return free;
  }

  @Override
  public Schema apply(Schema before) {
    new RowsSubject("replace values", table, List.of(column)).in(before);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    apply(before);
    return Inverse.exact(
        new ReplaceValues(
            table, column, replacements.stream().map(Replacement::reversed).toList()));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return replacements.stream()
        .map(Replacement::describe)
        .collect(Collectors.joining(", ", "replace values of " + table + "." + column + ": ", ""));
  }
}
