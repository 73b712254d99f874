package dev.sterna.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table, index or sequence, with its schema where it is not the default schema of the
 * run.
 *
 * @param schema the schema, empty for the default one
 * @param name the name within the schema, as it stands in the catalog
 */
public record QualifiedName(Optional<String> schema, String name)
    implements Comparable<QualifiedName> {

  public QualifiedName {
    Objects.requireNonNull(schema, "schema");
    if (schema.isPresent() && schema.get().isEmpty()) {
      throw new IllegalArgumentException("the schema of \"" + name + "\" is an empty name");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a name must not be empty");
    }
  }

  /** A name in the default schema of the run. */
  public static QualifiedName name(String name) {
    return new QualifiedName(Optional.empty(), name);
  }

  /** A name in an explicit schema. */
  public static QualifiedName name(String schema, String name) {
    return new QualifiedName(Optional.of(schema), name);
  }

  /** Another name in the same schema, as an index has it beside its table. */
  public QualifiedName sibling(String other) {
    return new QualifiedName(schema, other);
  }

  @Override
  public int compareTo(QualifiedName other) {
    if (schema.isPresent() || other.schema.isPresent()) {
      int bySchema = schema.orElse("").compareTo(other.schema.orElse(""));
      if (bySchema != 0) {
        return bySchema;
      }
    }
    return name.compareTo(other.name);
  }

  /**
   * Written out, as the one that Java generates is slow at first, and names are keys everywhere.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof QualifiedName that
        && name.equals(that.name)
        && schema.equals(that.schema);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  /** {@code schema.name} or {@code name}, for messages; never SQL. */
  @Override
  public String toString() {
    return schema.map(s -> s + "." + name).orElse(name);
  }
}
