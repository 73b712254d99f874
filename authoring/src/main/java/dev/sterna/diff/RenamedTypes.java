package dev.sterna.diff;

import dev.sterna.operation.RenameObject;
import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composite types that get another name: what had the one that goes has the one that comes, and
 * nothing has a third one. Their attributes are then compared by their names, which a conversion of
 * the columns could not do, so nobody is asked.
 *
 * @param from the schema as it is, but for what is renamed
 * @param to the schema as it shall be
 */
record RenamedTypes(Schema from, Schema to) {

  /** The next one, if there is one; its name may make another one alike. */
  Optional<RenameObject> next() {
    for (DefinedType type : from.types()) {
      if (type instanceof CompositeType old && to.object(old.id()).isEmpty()) {
        List<CompositeType> alike = new ArrayList<>();
        for (DefinedType other : to.types()) {
          if (other instanceof CompositeType present
              && from.object(present.id()).isEmpty()
              && isFollowed(old, present)) {
            alike.add(present);
          }
        }
        if (alike.size() == 1) {
          return Optional.of(new RenameObject(old.id(), alike.get(0).name()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether something that has the one type has the other then, and nothing has a third one. */
  private boolean isFollowed(CompositeType old, CompositeType present) {
    boolean isFollowed = false;
    for (Table table : from.tables().values()) {
      for (Column column : table.columns()) {
        Optional<SqlType> type =
            to.table(table.name()).flatMap(t -> t.column(column.name())).map(Column::type);
        if (old.isOf(column.type()) && type.isPresent()) {
          if (!present.isOf(type.get())) {
            return false;
          }
          isFollowed = true;
        }
      }
    }
    return isFollowed || isFollowedInTypes(old, present);
  }

  private boolean isFollowedInTypes(CompositeType old, CompositeType present) {
    for (DefinedType type : from.types()) {
      if (type instanceof CompositeType around
          && around.has(old)
          && to.objects().get(type.id()) instanceof CompositeType after
          && after.has(present)) {
        return true;
      }
    }
    return false;
  }
}
