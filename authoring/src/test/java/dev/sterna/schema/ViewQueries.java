package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The queries that a view can have over a table; those of a renamed one stand in the same order.
 */
public final class ViewQueries {

  private ViewQueries() {}

  /** One of the rows, and one of each column. */
  public static List<String> of(Table table) {
    String from = " from " + sql(table.name());
    List<String> queries = new ArrayList<>();
    queries.add("select count(*) as n" + from);
    for (Column column : table.columns()) {
      queries.add("select " + Identifiers.quoted(column.name()) + " as v" + from);
    }
    return queries;
  }

  private static String sql(QualifiedName name) {
    return name.schema().map(s -> Identifiers.quoted(s) + ".").orElse("")
        + Identifiers.quoted(name.name());
  }
}
