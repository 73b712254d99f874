package dev.sterna.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * An extension of PostgreSQL, such as {@code citext}. What it brings along belongs to it and is no
 * object of its own.
 *
 * @param name the name
 * @param schema the schema that its objects are in, if not the default schema of the run
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE
 *     EXTENSION</a>
 */
public record Extension(String name, Optional<String> schema) implements DatabaseObject {

  public Extension {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an extension must have a name");
    }
    Objects.requireNonNull(schema, "schema");
  }

  /** With its objects in the default schema. */
  public static Extension extension(String name) {
    return new Extension(name, Optional.empty());
  }

  /** With its objects in this schema. */
  public Extension inSchema(String other) {
    return new Extension(name, Optional.of(other));
  }

  @Override
  public ObjectName id() {
    return ObjectName.extension(name);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
