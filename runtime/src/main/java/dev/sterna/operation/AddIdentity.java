package dev.sterna.operation;

import dev.sterna.schema.Identity;

/**
 * Makes a column that is not null an identity column.
 *
 * @param column the column
 * @param identity how it numbers rows
 */
public record AddIdentity(String column, Identity identity) implements TableChange {

  public static AddIdentity addIdentity(String column, Identity identity) {
    return new AddIdentity(column, identity);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "make " + column + " an identity column";
  }
}
