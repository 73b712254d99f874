package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;
import java.util.Objects;

/**
 * Renames an enum or composite type or a view, within its schema or into another one. Columns of
 * the type follow. A routine has its name in its definition, and an extension keeps its name: both
 * are refused.
 *
 * @param from what to rename
 * @param to the new name
 */
public record RenameObject(ObjectName from, QualifiedName to) implements ObjectOperation {

  public RenameObject {
    Objects.requireNonNull(to, "to");
    if (from.kind() == ObjectName.Kind.ROUTINE || from.kind() == ObjectName.Kind.EXTENSION) {
      throw new IllegalArgumentException(from + " cannot be renamed; drop it and create another");
    }
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    DatabaseObject old = subject.object(from);
    subject.requireFree(from.withName(to));
    Schema without = before.withoutObject(from);
    return old instanceof DefinedType type
        ? renamed(without, type, type.withName(to))
        : without.withObject(((View) old).withName(to));
  }

  private static Schema renamed(Schema without, DefinedType from, DefinedType to) {
    Schema changed =
        without.mappingTables(table -> retyped(table, from, to.type().name())).withObject(to);
    for (DefinedType other : without.types()) {
      if (other instanceof CompositeType composite && composite.has(from)) {
        changed =
            changed.withObject(
                composite.mapping(a -> a.withType(retyped(a.type(), from, to.type().name()))));
      }
    }
    return changed;
  }

  private static Table retyped(Table table, DefinedType from, String to) {
    Table changed = table;
    for (Column column : table.columns()) {
      if (from.isOf(column.type())) {
        changed =
            changed.mappingColumn(column.name(), c -> c.withType(retyped(c.type(), from, to)));
      }
    }
    return changed;
  }

  private static SqlType retyped(SqlType type, DefinedType from, String to) {
    return from.isOf(type) ? new SqlType(to, type.modifiers(), type.dimensions()) : type;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameObject(from.withName(to), from.name()));
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
    return "rename " + from + " to " + to;
  }
}
