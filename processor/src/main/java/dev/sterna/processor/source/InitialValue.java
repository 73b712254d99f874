package dev.sterna.processor.source;

import java.math.BigDecimal;

/** The value that a field starts with, as far as it is known without running anything. */
public sealed interface InitialValue {

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** A number of any Java type. */
  record Numeric(BigDecimal value) implements InitialValue {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A {@code String} or {@code char}. */
  record Text(String value) implements InitialValue {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A {@code boolean}. */
  record Truth(boolean value) implements InitialValue {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param ordinal its place among the constants, from 0
   */
  record EnumConstant(String name, int ordinal) implements InitialValue {

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

    R visit(Numeric value);

    R visit(Text value);

    R visit(Truth value);

    R visit(EnumConstant value);
  }
}
