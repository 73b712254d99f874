package dev.sterna.review;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.Grant;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * The locks of operations on what stands beside tables: most of them take none that a table's user
 * could wait for.
 *
 * @param before the schema that the operation is applied to
 */
record ObjectImpacts(Schema before) implements ObjectOperation.Visitor<List<Impact>> {

  @Override
  public List<Impact> visit(CreateSchema operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(DropSchema operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(CreateObject operation) {
    return List.of();
  }

  /** Another set of values, or order of attributes, makes each column of the type anew. */
  @Override
  public List<Impact> visit(ReplaceObject operation) {
    if (operation.object() instanceof CompositeType type) {
      boolean isInOrder =
          before.object(type.id()).filter(old -> isInOrder((CompositeType) old, type)).isPresent();
      return isInOrder ? List.of() : remade(type);
    }
    return operation.object() instanceof EnumType type ? remade(type) : List.of();
  }

  private static boolean isInOrder(CompositeType before, CompositeType after) {
    return before.names().equals(after.names());
  }

  /** The tables that have columns of a type, or of a composite type that has attributes of it. */
  private List<Impact> remade(DefinedType type) {
    List<DefinedType> types = TypeUse.around(type, before);
    List<Impact> impacts = new ArrayList<>();
    for (Table table : before.tables().values()) {
      if (TypeUse.isIn(table, types)) {
        impacts.add(new Impact(table.name(), TableLock.ACCESS_EXCLUSIVE, TableWork.REWRITE));
      }
    }
    return impacts;
  }

  @Override
  public List<Impact> visit(AddAttribute operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(DropAttribute operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(AlterAttribute operation) {
    return remade(CompositeType.compositeType(operation.type()));
  }

  @Override
  public List<Impact> visit(RenameAttribute operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(RenameObject operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(DropObject operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(AddEnumValue operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(RenameEnumValue operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(Grant operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(Revoke operation) {
    return List.of();
  }
}
