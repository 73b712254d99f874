package dev.sterna.processor.mapping.entity;

/**
 * The values of the discriminator in the rows of one class ({@code @DiscriminatorValue}, Jakarta
 * Persistence 3.2, section 11.1.14; the words {@code null} and {@code not null} are Hibernate's).
 *
 * @param kind whether it is one value
 * @param sql the value in a condition
 */
public record DiscriminatorValue(Kind kind, String sql) {

  /** Which values are meant. */
  public enum Kind {
    ONE,
    NULL,
    /** Every value that is not that of another class. */
    ANY
  }

  static final DiscriminatorValue NULL = new DiscriminatorValue(Kind.NULL, "null");
  static final DiscriminatorValue ANY = new DiscriminatorValue(Kind.ANY, "not null");

  static DiscriminatorValue one(String literal) {
    return new DiscriminatorValue(Kind.ONE, literal);
  }
}
