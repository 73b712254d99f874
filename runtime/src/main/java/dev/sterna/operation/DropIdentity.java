package dev.sterna.operation;

/**
 * Makes an identity column an ordinary one.
 *
 * @param column the column
 */
public record DropIdentity(String column) implements TableChange {

  public static DropIdentity dropIdentity(String column) {
    return new DropIdentity(column);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop the identity of " + column;
  }
}
