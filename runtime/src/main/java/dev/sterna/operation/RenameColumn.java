package dev.sterna.operation;

/**
 * Renames a column; constraints and indexes over it follow and keep their names.
 *
 * @param from the name so far
 * @param to the new name
 */
public record RenameColumn(String from, String to) implements TableChange {

  public static RenameColumn renameColumn(String from, String to) {
    return new RenameColumn(from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "rename column " + from + " to " + to;
  }
}
