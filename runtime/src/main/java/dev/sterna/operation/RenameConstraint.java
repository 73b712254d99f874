package dev.sterna.operation;

import dev.sterna.schema.Table;

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
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    subject.constraint(from);
    subject.requireNoConstraint(to);
    return before.withConstraints(
        before.constraints().stream().map(c -> c.name().equals(from) ? c.named(to) : c).toList());
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(new RenameConstraint(to, from));
  }

  @Override
  public boolean isDestructive() {
    return false;
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
