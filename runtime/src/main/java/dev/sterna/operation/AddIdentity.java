package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Table;

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
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Column old = subject.column(column);
    if (old.nullable()) {
      throw subject.refuse("it accepts null; set it not null first");
    }
    if (old.identity().isPresent()
        || old.defaultValue().isPresent()
        || old.generated().isPresent()) {
      throw subject.refuse("it already has a default, an identity or a generated value");
    }
    return before.mappingColumn(column, c -> c.asIdentity(identity));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(new DropIdentity(column));
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
    return "make " + column + " an identity column";
  }
}
