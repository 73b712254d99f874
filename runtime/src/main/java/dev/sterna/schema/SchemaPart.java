package dev.sterna.schema;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The name of one thing in a schema.
 *
 * @param kind what it is
 * @param owner the table that it is or belongs to, or the sequence
 * @param element the column, constraint or index of the table; none for a table or sequence
 */
public record SchemaPart(Kind kind, QualifiedName owner, Optional<String> element)
    implements Comparable<SchemaPart> {

  private static final Comparator<SchemaPart> ORDER =
      Comparator.comparing(SchemaPart::owner)
          .thenComparing(SchemaPart::kind)
          .thenComparing(part -> part.element.orElse(""));

  /** What a part is. */
  public enum Kind {
    TABLE("table"),
    COLUMN("column"),
    CONSTRAINT("constraint"),
    INDEX("index"),
    SEQUENCE("sequence");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in messages and files. */
    public String word() {
      return word;
    }

    /** Whether it is something within a table. */
    public boolean isElement() {
      return this != TABLE && this != SEQUENCE;
    }
  }

  public SchemaPart {
    Objects.requireNonNull(owner, "owner");
    if (kind.isElement() != element.isPresent()) {
      throw new IllegalArgumentException(
          kind.isElement()
              ? "a " + kind.word() + " of " + owner + " must have a name"
              : "a " + kind.word() + " is not within another, as " + owner);
    }
  }

  /** A table in the default schema. */
  public static SchemaPart table(String table) {
    return table(QualifiedName.name(table));
  }

  public static SchemaPart table(QualifiedName table) {
    return new SchemaPart(Kind.TABLE, table, Optional.empty());
  }

  /** A column of a table in the default schema. */
  public static SchemaPart column(String table, String column) {
    return column(QualifiedName.name(table), column);
  }

  public static SchemaPart column(QualifiedName table, String column) {
    return new SchemaPart(Kind.COLUMN, table, Optional.of(column));
  }

  /** A constraint of a table in the default schema. */
  public static SchemaPart constraint(String table, String constraint) {
    return constraint(QualifiedName.name(table), constraint);
  }

  public static SchemaPart constraint(QualifiedName table, String constraint) {
    return new SchemaPart(Kind.CONSTRAINT, table, Optional.of(constraint));
  }

  /** An index on a table in the default schema. */
  public static SchemaPart index(String table, String index) {
    return index(QualifiedName.name(table), index);
  }

  public static SchemaPart index(QualifiedName table, String index) {
    return new SchemaPart(Kind.INDEX, table, Optional.of(index));
  }

  /** A sequence in the default schema. */
  public static SchemaPart sequence(String sequence) {
    return sequence(QualifiedName.name(sequence));
  }

  public static SchemaPart sequence(QualifiedName sequence) {
    return new SchemaPart(Kind.SEQUENCE, sequence, Optional.empty());
  }

  /** Everything that the schema has. */
  public static SortedSet<SchemaPart> allOf(Schema schema) {
    SortedSet<SchemaPart> parts = new TreeSet<>();
    for (QualifiedName sequence : schema.sequences().keySet()) {
      parts.add(sequence(sequence));
    }
    for (Table table : schema.tables().values()) {
      QualifiedName owner = table.name();
      parts.add(table(owner));
      table.columns().forEach(each -> parts.add(column(owner, each.name())));
      table.constraints().forEach(each -> parts.add(constraint(owner, each.name())));
      table.indexes().forEach(each -> parts.add(index(owner, each.name())));
    }
    return parts;
  }

  /** Whether the schema has it. */
  public boolean isIn(Schema schema) {
    Optional<Table> table = schema.table(owner);
    String name = element.orElse("");
    return switch (kind) {
      case TABLE -> table.isPresent();
      case COLUMN -> table.flatMap(t -> t.column(name)).isPresent();
      case CONSTRAINT -> table.flatMap(t -> t.constraint(name)).isPresent();
      case INDEX -> table.flatMap(t -> t.index(name)).isPresent();
      case SEQUENCE -> schema.sequence(owner).isPresent();
    };
  }

  /** The same part of another table, or the sequence of another name. */
  public SchemaPart of(QualifiedName other) {
    return new SchemaPart(kind, other, element);
  }

  /** The same kind of part under another name in its table. */
  public SchemaPart named(String other) {
    return new SchemaPart(kind, owner, Optional.of(other));
  }

  /** By owner, kind and name. */
  @Override
  public int compareTo(SchemaPart other) {
    return ORDER.compare(this, other);
  }

  /** {@code column post.title}, for messages. */
  @Override
  public String toString() {
    return kind.word() + " " + owner + element.map(name -> "." + name).orElse("");
  }
}
