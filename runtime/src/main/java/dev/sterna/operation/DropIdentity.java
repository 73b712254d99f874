package dev.sterna.operation;

import dev.sterna.schema.Identity;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;

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
  public Table apply(Table before) {
    new TableSubject(describe(), before).identity(column);
    return before.mappingColumn(column, c -> c.withIdentity(Optional.empty()));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    Identity old = new TableSubject(describe(), before).identity(column);
    return Inverse.of(
        List.of(new AddIdentity(column, old)),
        List.of(
            "the number that "
                + before.name()
                + "."
                + column
                + " stood at (it starts at "
                + old.start()
                + " again)"));
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
    return "drop the identity of " + column;
  }
}
