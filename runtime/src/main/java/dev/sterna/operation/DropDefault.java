package dev.sterna.operation;

/**
 * Takes a column's default away.
 *
 * @param column the column
 */
public record DropDefault(String column) implements TableChange {

  public static DropDefault dropDefault(String column) {
    return new DropDefault(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop the default of " + column;
  }
}
