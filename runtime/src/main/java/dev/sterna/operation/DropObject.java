package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Objects;

/**
 * Drops an enum type, an extension, a routine or a view that nothing leans on.
 *
 * @param object what to drop
 */
public record DropObject(ObjectName object) implements ObjectOperation {

  public DropObject {
    Objects.requireNonNull(object, "object");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    if (subject.object(object) instanceof EnumType type) {
      requireUnused(type, subject);
    }
    return before.withoutObject(object);
  }

  private static void requireUnused(EnumType type, SchemaSubject subject) {
    for (Table table : subject.schema().tables().values()) {
      for (Column column : table.columns()) {
        if (type.isOf(column.type())) {
          throw subject.refuse(
              "column " + table.name() + "." + column.name() + " has this type; change it first");
        }
      }
    }
  }

  /** Creates it as it was. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    DatabaseObject old = new SchemaSubject(describe(), before).object(object);
    return Inverse.exact(new CreateObject(old));
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
    return "drop " + object;
  }
}
