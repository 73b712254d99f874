package dev.sterna.operation;

import dev.sterna.schema.Identity;
import dev.sterna.schema.Table;

/**
 * Changes how an identity column numbers its rows; the value it stands at stays.
 *
 * @param column the column
 * @param identity how it numbers rows from now on
 */
public record AlterIdentity(String column, Identity identity) implements TableChange {

  public static AlterIdentity alterIdentity(String column, Identity identity) {
    return new AlterIdentity(column, identity);
  }

  @Override
  public Table apply(Table before) {
    new TableSubject(describe(), before).identity(column);
    return before.mappingColumn(column, c -> c.asIdentity(identity));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(
        new AlterIdentity(column, new TableSubject(describe(), before).identity(column)));
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
    return "change the identity of " + column;
  }
}
