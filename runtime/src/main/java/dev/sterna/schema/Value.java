package dev.sterna.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A value in a row, or a parameter of a statement. It is recorded, and becomes a literal of the
 * statement that is sent, so that a revision is the same on line, as a script, and in replay.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual,
 *     4.1.2 "Constants"</a>
 */
public sealed interface Value {

  /**
   * The value of a Java object: text, number, truth value, enum constant (its name), UUID, {@code
   * byte[]}, a date or time of {@code java.time}, a duration or period, a list or an array of
   * these, an {@link java.util.Optional} of one. The greatest and the least date and time of Java
   * are PostgreSQL's {@code infinity} and {@code -infinity}. A value is one already.
   *
   * @throws IllegalArgumentException if no literal says it: it is of another class, or a text with
   *     U+0000 or half of a surrogate pair
   */
  static Value of(Object object) {
    return JavaValue.of(object);
  }

  /** The SQL null. */
  static Value nothing() {
    return new Null();
  }

  /** What this SQL expression gives, such as {@code now()}. */
  static Value sql(String expression) {
    return new Sql(expression);
  }

  /**
   * A constant that PostgreSQL reads as this type: {@code typed("(1,2)", type("point"))}.
   *
   * @throws IllegalArgumentException if the text cannot be stored
   */
  static Value typed(String text, SqlType type) {
    return new Typed(text, type);
  }

  /**
   * The text of a value that is one, for Java code of a revision that uses an argument of the run.
   *
   * @throws IllegalStateException if it is none, or is not known because nothing runs
   */
  default String text() {
    throw new IllegalStateException("this value has no text, or none before the revision runs");
  }

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** The SQL null. */
  record Null() implements Value {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A text, or whatever else PostgreSQL reads from it where it stands: JSON, an enum's value. */
  record Text(String text) implements Value {

    public Text {
      StorableText.require(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An exact number. */
  record Exact(BigDecimal number) implements Value {

    /** The digits of {@code numeric} (manual, table 8.2) before the point, and after it. */
    private static final int MOST_BEFORE = 131_072;

    private static final int MOST_AFTER = 16_383;

    public Exact {
      long before = (long) number.precision() - number.scale();
      if (before > MOST_BEFORE || number.scale() > MOST_AFTER) {
        throw new IllegalArgumentException(
            "PostgreSQL has no number with that many digits: " + number);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A truth value. */
  record Truth(boolean truth) implements Value {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A constant of a type, as PostgreSQL reads it. */
  record Typed(String text, SqlType type) implements Value {

    public Typed {
      StorableText.require(text);
      Objects.requireNonNull(type, "type");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What an SQL expression gives. */
  record Sql(String expression) implements Value {

    public Sql {
      if (expression.isBlank()) {
        throw new IllegalArgumentException("a value needs an expression");
      }
      StorableText.require(expression);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What whoever runs the revision gives, by name; a text then. It is one of these only where
   * revisions are read and nothing is run.
   *
   * @param name its name
   * @param otherwise what it is where nothing is given
   */
  record Argument(String name, Optional<String> otherwise) implements Value {

    public Argument {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an argument needs a name");
      }
      StorableText.require(name);
      otherwise.ifPresent(StorableText::require);
    }

    /** One that has to be given. */
    public Argument(String name) {
      this(name, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A case for each kind of value.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(Null value);

    R visit(Text value);

    R visit(Exact value);

    R visit(Truth value);

    R visit(Typed value);

    R visit(Sql value);

    R visit(Argument value);
  }
}
