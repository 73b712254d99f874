package dev.sterna.operation;

/**
 * Makes a column accept null.
 *
 * @param column the column
 */
public record DropNotNull(String column) implements TableChange {

  public static DropNotNull dropNotNull(String column) {
    return new DropNotNull(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop not null on " + column;
  }
}
