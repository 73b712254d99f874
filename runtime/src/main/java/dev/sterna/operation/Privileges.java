package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rights that one change grants or revokes. What is granted on everything to come ({@code ALTER
 * DEFAULT PRIVILEGES}) holds for what the role of the run creates from then on.
 *
 * @param rights the rights
 * @param target on what
 * @param schema its schema; empty for the default schema
 * @param name its name, if it is one thing within a schema
 */
public record Privileges(
    List<Privilege> rights, Target target, Optional<String> schema, Optional<String> name) {

  /** On what there are rights. */
  public enum Target {
    /** A table or a view. */
    TABLE("table"),
    SEQUENCE("sequence"),
    SCHEMA("schema"),
    ALL_TABLES("all tables"),
    ALL_SEQUENCES("all sequences"),
    FUTURE_TABLES("tables"),
    FUTURE_SEQUENCES("sequences");

    private final String sql;

    Target(String sql) {
      this.sql = sql;
    }

    /** The words of PostgreSQL. */
    public String sql() {
      return sql;
    }

    /** Whether it is what is not there yet. */
    public boolean isToCome() {
      return this == FUTURE_TABLES || this == FUTURE_SEQUENCES;
    }
  }

  public Privileges {
    rights = List.copyOf(rights);
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(schema, "schema");
    boolean isOne = target == Target.TABLE || target == Target.SEQUENCE;
    if (rights.isEmpty() || isOne != name.isPresent()) {
      throw new IllegalArgumentException("rights need what they are for, and at least one of them");
    }
  }

  /** Rights on a table or view. */
  public static Privileges onTable(String table, Privilege... rights) {
    return onTable(QualifiedName.name(table), rights);
  }

  /** Rights on a table or view. */
  public static Privileges onTable(QualifiedName table, Privilege... rights) {
    return new Privileges(List.of(rights), Target.TABLE, table.schema(), Optional.of(table.name()));
  }

  /** Rights on a sequence. */
  public static Privileges onSequence(String sequence, Privilege... rights) {
    return new Privileges(
        List.of(rights), Target.SEQUENCE, Optional.empty(), Optional.of(sequence));
  }

  /** Rights on the default schema. */
  public static Privileges onSchema(Privilege... rights) {
    return on(Target.SCHEMA, rights);
  }

  /** Rights on the tables and views that a schema has. */
  public static Privileges onAllTables(Privilege... rights) {
    return on(Target.ALL_TABLES, rights);
  }

  /** Rights on the sequences that a schema has. */
  public static Privileges onAllSequences(Privilege... rights) {
    return on(Target.ALL_SEQUENCES, rights);
  }

  /** Rights on the tables and views that the role of the run creates in a schema from then on. */
  public static Privileges onFutureTables(Privilege... rights) {
    return on(Target.FUTURE_TABLES, rights);
  }

  /** Rights on the sequences that the role of the run creates in a schema from then on. */
  public static Privileges onFutureSequences(Privilege... rights) {
    return on(Target.FUTURE_SEQUENCES, rights);
  }

  private static Privileges on(Target target, Privilege... rights) {
    return new Privileges(List.of(rights), target, Optional.empty(), Optional.empty());
  }

  /** The table or view that they are for; empty if they are for anything else. */
  Optional<QualifiedName> table() {
    return name.filter(text -> target == Target.TABLE).map(text -> new QualifiedName(schema, text));
  }

  /** The same in another schema than the default one. */
  public Privileges in(String otherSchema) {
    return new Privileges(rights, target, Optional.of(otherSchema), name);
  }

  /** In words: {@code select, insert on table post}. */
  @Override
  public String toString() {
    String place = schema.map(text -> " " + text).orElse("");
    String what = name.map(text -> schema.map(s -> " " + s + ".").orElse(" ") + text).orElse(place);
    return rights.stream().map(Privilege::sql).collect(Collectors.joining(", "))
        + " on "
        + (target.isToCome() ? "future " : "")
        + target.sql()
        + what;
  }
}
