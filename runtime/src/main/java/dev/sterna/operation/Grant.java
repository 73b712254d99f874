package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Gives a role rights. Schemas do not know of rights, so no draft has it and no replay shows it.
 *
 * @param role the role; {@code public} for every one
 * @param privileges the rights
 */
public record Grant(String role, Privileges privileges) implements ObjectOperation {

  public Grant {
    if (role.isEmpty()) {
      throw new IllegalArgumentException("a role must have a name");
    }
    Objects.requireNonNull(privileges, "privileges");
  }

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).requireThere(privileges);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new Revoke(role, privileges));
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
    return "grant " + privileges + " to " + role;
  }
}
