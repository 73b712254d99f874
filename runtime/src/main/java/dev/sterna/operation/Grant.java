package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.List;
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

  /**
   * Revoking takes a right away whoever granted it, from columns too (manual, REVOKE), and a grant
   * of what is there already does not fail: what the role had before goes with it.
   */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Structural<>(
        List.of(new Revoke(role, privileges)),
        List.of("what " + role + " had before of " + privileges));
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
