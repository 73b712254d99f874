package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table that a change is applied to, with the questions every change asks of it.
 *
 * @param doing the change, for the message when the answer is no
 * @param table the table before it
 */
record TableSubject(String doing, Table table) {

  Column column(String name) {
    return table
        .column(name)
        .orElseThrow(() -> missing("column", name, table.columns(), Column::name));
  }

  Identity identity(String column) {
    return column(column).identity().orElseThrow(() -> refuse("it is not an identity column"));
  }

  Constraint constraint(String name) {
    return table
        .constraint(name)
        .orElseThrow(() -> missing("constraint", name, table.constraints(), Constraint::name));
  }

  Index index(String name) {
    return table
        .index(name)
        .orElseThrow(() -> missing("index", name, table.indexes(), Index::name));
  }

  void requireNoColumn(String name) {
    requireNone("column", name, table.column(name));
  }

  void requireNoConstraint(String name) {
    requireNone("constraint", name, table.constraint(name));
  }

  void requireColumns(List<String> names) {
    names.forEach(this::column);
  }

  /** Refuses where another column is computed from this one, as PostgreSQL does. */
  void requireNotComputedFrom(String column) {
    table.columns().stream()
        .filter(other -> other.isComputedFrom(column))
        .findFirst()
        .ifPresent(
            other -> {
              throw refuse(
                  "column \"" + other.name() + "\" is computed from it; drop that one first");
            });
  }

  ReplayException refuse(String problem) {
    return ReplayException.cannot(doing + " of table " + table.name(), problem);
  }

  private void requireNone(String kind, String name, Optional<?> present) {
    if (present.isPresent()) {
      throw refuse("the table already has a " + kind + " \"" + name + "\"");
    }
  }

  private <P> ReplayException missing(
      String kind, String name, List<P> present, Function<P, String> names) {
    return refuse(
        "the table has no "
            + kind
            + " \""
            + name
            + "\", only "
            + present.stream().map(names).toList());
  }
}
