package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.RowCopyMessage;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * What tells the changes of rows from each other: the id of a row of Hibernate's
 * {@code @Changelog}, or the time if the model has none.
 *
 * @param type how it is stored
 * @param log the entity whose rows are the changes
 */
record Changeset(StoredType type, Optional<EntityShape> log) {

  private static final StoredType TIME = time(6);
  private static final StoredType MODIFICATION = new StoredType(SqlType.smallint(), Short.BYTES);

  /** That of a model; an incomplete log is reported. */
  static Changeset of(List<EntityShape> entities, Problems problems) {
    for (EntityShape entity : entities) {
      if (entity.additions().changelog()) {
        Optional<BasicAttribute> id = basic(entity, "Changelog.ChangesetId");
        if (id.isPresent() && basic(entity, "Changelog.Timestamp").isPresent()) {
          return new Changeset(id.get().column().type(), Optional.of(entity));
        }
        problems.report(RowCopyMessage.CHANGELOG_INCOMPLETE, entity.origin(), entity.className());
      }
    }
    return new Changeset(TIME, Optional.empty());
  }

  private static Optional<BasicAttribute> basic(EntityShape log, String annotation) {
    for (MappedAttribute attribute : log.attributes()) {
      if (attribute instanceof BasicAttribute basic
          && basic.attribute().annotations().hibernate(annotation).isPresent()) {
        return Optional.of(basic);
      }
    }
    return Optional.empty();
  }

  private static StoredType time(int secondPrecision) {
    return new StoredType(SqlType.timestamptz(secondPrecision), Long.BYTES);
  }

  /** The column that names a change. */
  MappedColumn column(PhysicalName name, Origin origin) {
    return column(name, type, origin);
  }

  /** The column that names a change, a time having this many digits of a second. */
  MappedColumn column(PhysicalName name, Optional<Integer> secondPrecision, Origin origin) {
    return column(
        name, log.isPresent() ? type : secondPrecision.map(Changeset::time).orElse(TIME), origin);
  }

  /** The column that says whether a row was added, changed or deleted. */
  static MappedColumn modification(PhysicalName name, Origin origin) {
    return column(name, MODIFICATION, origin).notNull();
  }

  private static MappedColumn column(PhysicalName name, StoredType type, Origin origin) {
    return new MappedColumn(
        name,
        Optional.empty(),
        type,
        ColumnClauses.NONE,
        ColumnClauses.NONE,
        Optional.empty(),
        false,
        origin);
  }
}
