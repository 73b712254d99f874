package dev.sterna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities whose annotations have values that programs stumble over, in source that compiles as
 * Java.
 */
final class HostileEntity {

  private enum Value {
    TEXT,
    NUMBER,
    TRUTH
  }

  private static final Map<String, Value> COLUMN =
      Map.of(
          "name", Value.TEXT,
          "columnDefinition", Value.TEXT,
          "options", Value.TEXT,
          "comment", Value.TEXT,
          "table", Value.TEXT,
          "length", Value.NUMBER,
          "precision", Value.NUMBER,
          "scale", Value.NUMBER,
          "nullable", Value.TRUTH,
          "unique", Value.TRUTH);

  private static final Map<String, Value> TABLE =
      Map.of(
          "name", Value.TEXT,
          "schema", Value.TEXT,
          "catalog", Value.TEXT,
          "comment", Value.TEXT,
          "options", Value.TEXT);

  private static final Map<String, Value> JOIN_COLUMN =
      Map.of(
          "name", Value.TEXT,
          "referencedColumnName", Value.TEXT,
          "columnDefinition", Value.TEXT,
          "options", Value.TEXT,
          "nullable", Value.TRUTH,
          "unique", Value.TRUTH);

  private static final Map<String, Value> FOREIGN_KEY =
      Map.of("name", Value.TEXT, "foreignKeyDefinition", Value.TEXT, "options", Value.TEXT);

  private static final Map<String, Value> SEQUENCE =
      Map.of(
          "sequenceName", Value.TEXT,
          "schema", Value.TEXT,
          "catalog", Value.TEXT,
          "options", Value.TEXT,
          "initialValue", Value.NUMBER,
          "allocationSize", Value.NUMBER);

  private static final List<String> SOUND =
      List.of("title", "price", "\"Title\"", "title desc, price", "text", "price > 0", "x y");

  private static final List<String> NUMBERS =
      List.of("-1", "0", "1", "39", "255", "10485761", "Integer.MAX_VALUE", "Integer.MIN_VALUE");

  private static final List<String> TYPES =
      List.of(
          "String", "int", "Long", "java.math.BigDecimal", "double", "byte[]", "java.time.Instant");

  private final Mutator mutator;

  HostileEntity(Mutator mutator) {
    this.mutator = mutator;
  }

  /** The source of an entity {@code app.Shelf} that refers to {@code app.Book}. */
  String source() {
    return """
        package app;

        import jakarta.persistence.*;

        @Entity(name = "Shelf")
        @Table(%s)
        class Shelf {
          @Id
          @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelves")
          @SequenceGenerator(name = "shelves", %s)
          long id;

          @Column(%s)
          %s title;

          @Column(%s)
          %s price;

          @ManyToOne
          @JoinColumn(%s)
          Book first;
        }
        """
        .formatted(
            table(),
            values(SEQUENCE, 2),
            values(COLUMN, 3),
            mutator.one(TYPES),
            values(COLUMN, 2),
            mutator.one(TYPES),
            joinColumn());
  }

  private String table() {
    List<String> parts = new ArrayList<>(List.of(values(TABLE, 1)));
    if (mutator.below(2) == 0) {
      parts.add("indexes = @Index(columnList = %s)".formatted(text()));
    } else if (mutator.below(2) == 0) {
      parts.add(
          "uniqueConstraints = @UniqueConstraint(columnNames = {%s, \"price\"})".formatted(text()));
    }
    if (mutator.below(3) == 0) {
      parts.add("check = @CheckConstraint(constraint = %s, name = %s)".formatted(text(), text()));
    }
    return String.join(", ", parts);
  }

  private String joinColumn() {
    return values(JOIN_COLUMN, 2)
        + (mutator.below(2) == 0
            ? ", foreignKey = @ForeignKey(" + values(FOREIGN_KEY, 2) + ")"
            : "");
  }

  /** So many of the attributes, each with a value. */
  private String values(Map<String, Value> attributes, int count) {
    List<String> names = attributes.keySet().stream().sorted().toList();
    return Stream.generate(() -> mutator.one(names))
        .distinct()
        .limit(count)
        .map(name -> name + " = " + value(attributes.get(name)))
        .collect(Collectors.joining(", "));
  }

  private String value(Value kind) {
    return switch (kind) {
      case TEXT -> text();
      case NUMBER -> mutator.one(NUMBERS);
      case TRUTH -> mutator.one(List.of("true", "false"));
    };
  }

  private String text() {
    String text = mutator.below(3) == 0 ? mutator.one(SOUND) : mutator.hostile();
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  /** By octal escapes, for a Unicode escape of a quote or line end is one to the compiler. */
  private static String escaped(char c) {
    if (c < ' ' || c == '"' || c == '\\') {
      return "\\%03o".formatted((int) c);
    }
    return c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
  }
}
