package dev.sterna.operation;

/**
 * Renames a constraint, and with it the index that a key has.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameConstraint(String from, String to) implements TableChange {

  public static RenameConstraint renameConstraint(String from, String to) {
    return new RenameConstraint(from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename constraint " + from + " to " + to;
  }
}
