package dev.sterna.diff;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The differences of composite types. Attributes go, get another type and come one by one; what
 * comes is the last, so where that is not its place all are put in order at the end.
 */
final class AttributeChanges {

  private AttributeChanges() {}

  static List<Operation> between(CompositeType before, CompositeType wanted) {
    QualifiedName name = wanted.name();
    List<Operation> changes = new ArrayList<>();
    CompositeType made = before;
    for (CompositeType.Attribute attribute : before.attributes()) {
      Optional<CompositeType.Attribute> stays = wanted.attribute(attribute.name());
      if (stays.isEmpty()) {
        changes.add(new DropAttribute(name, attribute.name()));
        made = made.without(attribute.name());
      } else if (!stays.get().type().equals(attribute.type())) {
        changes.add(new AlterAttribute(name, attribute.name(), stays.get().type()));
        made =
            made.mapping(
                one ->
                    one.name().equals(attribute.name()) ? one.withType(stays.get().type()) : one);
      }
    }
    for (CompositeType.Attribute attribute : wanted.attributes()) {
      if (before.attribute(attribute.name()).isEmpty()) {
        changes.add(new AddAttribute(name, attribute));
        made = made.with(attribute);
      }
    }
    if (!made.equals(wanted)) {
      changes.add(new ReplaceObject(wanted));
    }
    return changes;
  }

  /**
   * The changes of each type as they follow one another.
   *
   * @param to the schema that has the types with all their attributes
   */
  static List<Operation> inOrder(List<Operation> operations, Schema to) {
    if (operations.size() < 2) {
      return operations;
    }
    List<Operation> sorted = new ArrayList<>(operations);
    sorted.sort(
        Comparator.comparing(AttributeChanges::type)
            .thenComparing(AttributeChanges::turn)
            .thenComparing(operation -> place(operation, to)));
    return sorted;
  }

  private static QualifiedName type(Operation operation) {
    if (operation instanceof DropAttribute drop) {
      return drop.type();
    }
    if (operation instanceof AlterAttribute alter) {
      return alter.type();
    }
    return operation instanceof AddAttribute add
        ? add.type()
        : ((ReplaceObject) operation).object().id().name();
  }

  private static int turn(Operation operation) {
    if (operation instanceof ReplaceObject) {
      return 3;
    }
    if (operation instanceof AddAttribute) {
      return 2;
    }
    return operation instanceof AlterAttribute ? 1 : 0;
  }

  private static int place(Operation operation, Schema to) {
    return operation instanceof AddAttribute add
            && to.objects().get(ObjectName.compositeType(add.type())) instanceof CompositeType type
        ? type.names().indexOf(add.attribute().name())
        : 0;
  }

  /** The types that lose attributes, and the composite types that have attributes of one. */
  static List<DefinedType> losing(Schema from, Schema to) {
    List<DefinedType> losing = new ArrayList<>();
    for (DefinedType type : from.types()) {
      if (type instanceof CompositeType before
          && to.objects().get(type.id()) instanceof CompositeType after
          && !after.names().containsAll(before.names())) {
        losing.add(type);
      }
    }
    List<DefinedType> all = new ArrayList<>();
    losing.forEach(type -> all.addAll(TypeUse.around(type, from)));
    return all;
  }
}
