package dev.sterna.processor.pending;

import dev.sterna.schema.Column;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;

/**
 * Which objects of a snapshot stay although no mapping declares them: those that none can declare,
 * and an enum type unless the columns that had it are gone.
 *
 * @param snapshot what there is
 * @param model what entities declare
 */
record HandMade(Schema snapshot, Schema model) implements DatabaseObject.Visitor<Boolean> {

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
    return isUsed(type, model) || !isUsed(type, snapshot);
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

  private static boolean isUsed(EnumType type, Schema schema) {
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns()) {
        if (type.isOf(column.type())) {
          return true;
        }
      }
    }
    return false;
  }
}
