package dev.sterna.schema;

import java.util.Objects;

/**
 * A view.
 *
 * @param name the name
 * @param query the SQL text of the query, without a semicolon
 * @param isMaterialized whether it keeps the rows of the query until it is refreshed
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
public record View(QualifiedName name, String query, boolean isMaterialized)
    implements DatabaseObject {

  public View {
    Objects.requireNonNull(name, "name");
    if (query.isBlank()) {
      throw new IllegalArgumentException("view " + name + " must have a query");
    }
  }

  public static View view(String name, String query) {
    return view(QualifiedName.name(name), query);
  }

  public static View view(QualifiedName name, String query) {
    return new View(name, query, false);
  }

  /** The same query, keeping its rows. */
  public View materialized() {
    return new View(name, query, true);
  }

  public View withName(QualifiedName other) {
    return new View(other, query, isMaterialized);
  }

  @Override
  public ObjectName id() {
    return isMaterialized ? ObjectName.materializedView(name) : ObjectName.view(name);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
