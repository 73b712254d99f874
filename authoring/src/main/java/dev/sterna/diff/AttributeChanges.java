package dev.sterna.diff;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.TypeUse;
import java.util.ArrayList;
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
