package dev.sterna.diff;

import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Extensions, enum and composite types, routines and views. */
final class ObjectComparer implements Comparer<SchemaPair, Operation> {

  @Override
  public Stream<Operation> compare(SchemaPair pair) {
    Map<ObjectName, DatabaseObject> from = pair.from().objects();
    Map<ObjectName, DatabaseObject> to = pair.to().objects();
    List<Operation> differences = new ArrayList<>();
    for (DatabaseObject object : to.values()) {
      DatabaseObject before = from.get(object.id());
      if (before == null) {
        differences.add(new CreateObject(object));
      } else if (!before.equals(object) || pair.isDisturbed(object.id())) {
        differences.addAll(object.accept(new Change(before)));
      }
    }
    for (ObjectName name : from.keySet()) {
      if (!to.containsKey(name)) {
        differences.add(new DropObject(name));
      }
    }
    return differences.stream();
  }

  /** What makes another definition of the one before. */
  private record Change(DatabaseObject before) implements DatabaseObject.Visitor<List<Operation>> {

    @Override
    public List<Operation> visit(EnumType type) {
      return EnumAdditions.between((EnumType) before, type)
          .orElseGet(() -> List.of(new ReplaceObject(type)));
    }

    @Override
    public List<Operation> visit(CompositeType type) {
      return AttributeChanges.between((CompositeType) before, type);
    }

    @Override
    public List<Operation> visit(Extension extension) {
      return List.of(new ReplaceObject(extension));
    }

    @Override
    public List<Operation> visit(Routine routine) {
      return List.of(new ReplaceObject(routine));
    }

    /** PostgreSQL replaces a view only by one that has its columns too. */
    @Override
    public List<Operation> visit(View view) {
      return List.of(new DropObject(view.id()), new CreateObject(view));
    }
  }
}
