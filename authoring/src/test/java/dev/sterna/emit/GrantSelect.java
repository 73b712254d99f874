package dev.sterna.emit;

import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.Inverse;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplayException;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * An operation as an application writes it: lets a role read a table.
 *
 * @param table the table
 * @param role the role, a plain name
 * @param granted whether it may from now on, or may no more
 */
public record GrantSelect(String table, String role, boolean granted) implements CustomOperation {

  @Override
  public List<String> statements() {
    return List.of(
        granted
            ? "grant select on " + table + " to " + role
            : "revoke select on " + table + " from " + role);
  }

  @Override
  public Schema apply(Schema before) {
    if (before.table(QualifiedName.name(table)).isEmpty()) {
      throw new ReplayException("cannot " + describe() + ": there is no table " + table);
    }
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new GrantSelect(table, role, !granted));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public String describe() {
    return granted ? "let " + role + " read " + table : "let " + role + " no longer read " + table;
  }

  @Override
  public Optional<String> source() {
    return Optional.of(
        "new %s(\"%s\", \"%s\", %s)".formatted(GrantSelect.class.getName(), table, role, granted));
  }
}
