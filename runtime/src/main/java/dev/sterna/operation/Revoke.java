package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Takes rights from a role. Schemas do not know of rights, so no draft has it and no replay shows
 * it.
 *
 * @param role the role; {@code public} for every one
 * @param privileges the rights
 */
public record Revoke(String role, Privileges privileges) implements ObjectOperation {

  public Revoke {
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

  /** A role could come to rights that it never had, so its author says what is granted again. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "what "
            + role
            + " had before of "
            + privileges
            + " is not known; write what grants it again, or remove this line if nothing has to");
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
    return "revoke " + privileges + " from " + role;
  }
}
