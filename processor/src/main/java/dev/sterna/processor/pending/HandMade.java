package dev.sterna.processor.pending;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TypeUse;
import dev.sterna.schema.View;
import java.util.List;

/**
 * Which objects of a snapshot stay although no mapping declares them: those that none can declare,
 * and a type unless the columns that had it are gone.
 *
 * @param snapshot what there is
 * @param model what entities declare
 * @param both the tables of the model, with all objects
 */
record HandMade(Schema snapshot, Schema model, Schema both)
    implements DatabaseObject.Visitor<Boolean> {

  static HandMade between(Schema snapshot, Schema model) {
    Schema both = model;
    for (DatabaseObject object : snapshot.objects().values()) {
      if (model.object(object.id()).isEmpty()) {
        both = both.withObject(object);
      }
    }
    return new HandMade(snapshot, model, both);
  }

  /** The model with what stays beside it. */
  Schema kept() {
    Schema all = model;
    for (DatabaseObject object : snapshot.objects().values()) {
      if (model.object(object.id()).isEmpty() && object.accept(this)) {
        all = all.withObject(object);
      }
    }
    return all;
  }

  @Override
  public Boolean visit(EnumType type) {
    return isUsed(type, both) || !isUsed(type, snapshot);
  }

  @Override
  public Boolean visit(CompositeType type) {
    return isUsed(type, both) || !isUsed(type, snapshot);
  }

  @Override
  public Boolean visit(Extension extension) {
    return true;
  }

  @Override
  public Boolean visit(Routine routine) {
    return true;
  }

  @Override
  public Boolean visit(View view) {
    return true;
  }

  private static boolean isUsed(DefinedType type, Schema schema) {
    List<DefinedType> types = TypeUse.around(type, schema);
    for (Table table : schema.tables().values()) {
      if (TypeUse.isIn(table, types)) {
        return true;
      }
    }
    return false;
  }
}
