package dev.sterna.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A function or procedure: {@code routine("twice", integer()).as("create function twice(n int)
 * …")}.
 *
 * @param name the name
 * @param arguments the types of what it takes in
 * @param definition the whole statement that creates it, as its author wrote it; whether it says
 *     {@code or replace} makes no difference
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE
 *     FUNCTION</a>
 */
public record Routine(QualifiedName name, List<SqlType> arguments, String definition)
    implements DatabaseObject {

  public Routine {
    Objects.requireNonNull(name, "name");
    arguments = List.copyOf(arguments);
    if (!definition.strip().toLowerCase(Locale.ROOT).startsWith("create")) {
      throw new IllegalArgumentException(
          "the definition of routine " + name + " must be a statement \"create …\"");
    }
  }

  /** The name and arguments; {@link Signature#as} completes it. */
  public static Signature routine(String name, SqlType... arguments) {
    return routine(QualifiedName.name(name), arguments);
  }

  /** The name and arguments; {@link Signature#as} completes it. */
  public static Signature routine(QualifiedName name, SqlType... arguments) {
    return new Signature(name, List.of(arguments));
  }

  /** A routine whose definition is still to be said. */
  public record Signature(QualifiedName name, List<SqlType> arguments) {

    public Signature {
      arguments = List.copyOf(arguments);
    }

    /** Created by this statement. */
    public Routine as(String definition) {
      return new Routine(name, arguments, definition);
    }
  }

  @Override
  public ObjectName id() {
    return ObjectName.routine(name, arguments);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
