package dev.sterna.operation;

/**
 * Drops a column, and with it the constraints and indexes of its table that are over it.
 *
 * @param column the column
 */
public record DropColumn(String column) implements TableChange {

  public static DropColumn dropColumn(String column) {
    return new DropColumn(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop column " + column;
  }
}
