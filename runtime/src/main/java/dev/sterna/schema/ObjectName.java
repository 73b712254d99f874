package dev.sterna.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What tells a {@link DatabaseObject} from the others.
 *
 * @param kind its kind
 * @param name its name; that of an extension has no schema
 * @param arguments the types of what a routine takes, for routines may share a name; of any other
 *     object empty
 */
public record ObjectName(Kind kind, QualifiedName name, List<SqlType> arguments)
    implements Comparable<ObjectName> {

  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing(ObjectName::kind)
          .thenComparing(ObjectName::name)
          .thenComparing(ObjectName::argumentsSql);

  /** The kinds of object, in an order in which each may lean on those before it. */
  public enum Kind {
    EXTENSION("extension", "extension"),
    ENUM("enum", "type"),
    COMPOSITE("type", "type"),
    ROUTINE("routine", "routine"),
    VIEW("view", "view"),
    MATERIALIZED_VIEW("materialized view", "materialized view");

    private final String word;
    private final String sql;

    Kind(String word, String sql) {
      this.word = word;
      this.sql = sql;
    }

    /** What PostgreSQL calls it after {@code DROP} and {@code ALTER}. */
    public String sql() {
      return sql;
    }

    /** Whether it is one that columns may have as their type. */
    public boolean isDefinedType() {
      return this == ENUM || this == COMPOSITE;
    }

    /** Whether it has its name among tables, indexes and sequences. */
    public boolean isRelation() {
      return isView() || this == COMPOSITE;
    }

    public boolean isView() {
      return this == VIEW || this == MATERIALIZED_VIEW;
    }
  }

  public ObjectName {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    arguments = List.copyOf(arguments);
  }

  public static ObjectName extension(String name) {
    return new ObjectName(Kind.EXTENSION, QualifiedName.name(name), List.of());
  }

  public static ObjectName enumType(QualifiedName name) {
    return new ObjectName(Kind.ENUM, name, List.of());
  }

  public static ObjectName compositeType(QualifiedName name) {
    return new ObjectName(Kind.COMPOSITE, name, List.of());
  }

  /** A function or procedure that takes arguments of these types. */
  public static ObjectName routine(QualifiedName name, List<SqlType> arguments) {
    return new ObjectName(Kind.ROUTINE, name, arguments);
  }

  public static ObjectName view(QualifiedName name) {
    return new ObjectName(Kind.VIEW, name, List.of());
  }

  public static ObjectName materializedView(QualifiedName name) {
    return new ObjectName(Kind.MATERIALIZED_VIEW, name, List.of());
  }

  /** An object of the same kind under another name. */
  public ObjectName withName(QualifiedName other) {
    return new ObjectName(kind, other, arguments);
  }

  /** The types of the arguments, separated by commas. */
  public String argumentsSql() {
    return arguments.stream().map(SqlType::sql).collect(Collectors.joining(", "));
  }

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }

  /** {@code enum mood}, {@code routine total(integer)}: for messages, never SQL. */
  @Override
  public String toString() {
    return kind.word + " " + name + (kind == Kind.ROUTINE ? "(" + argumentsSql() + ")" : "");
  }
}
