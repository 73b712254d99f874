package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.InheritanceMessage;
import java.util.Optional;

/** The primary table of an entity and its secondary ones (Jakarta Persistence 3.2, 11.1.49). */
final class EntityTables implements AttributeTables {

  private final EntityShape entity;
  private final TableDraft primary;
  private final SecondaryTables secondary;
  private final Problems problems;

  /** Starts to fill the tables. */
  EntityTables(EntityShape entity, JoinResolver joins, TableDrafts drafts, Problems problems) {
    this.entity = entity;
    this.problems = problems;
    primary = drafts.of(entity.table());
    primary.startOwner(entity);
    secondary = new SecondaryTables(entity, joins, drafts);
  }

  TableDraft primary() {
    return primary;
  }

  @Override
  public Optional<TableDraft> named(Optional<String> name, MappedAttribute attribute) {
    if (name.isEmpty()) {
      return Optional.of(primary);
    }
    Optional<TableDraft> table = secondary.named(name.get());
    if (table.isEmpty() && isPrimary(name.get())) {
      return Optional.of(primary);
    }
    if (table.isPresent() && isOfKey(attribute)) {
      problems.report(
          AttributeMessage.ID_ELSEWHERE,
          attribute.attribute().origin(),
          attribute.attribute().name(),
          name.get());
      return Optional.of(primary);
    }
    if (table.isEmpty()) {
      problems.report(
          InheritanceMessage.TABLE_UNDECLARED,
          attribute.attribute().origin(),
          attribute.attribute().name(),
          name.get(),
          entity.className());
      return Optional.of(primary);
    }
    return table;
  }

  private static boolean isOfKey(MappedAttribute attribute) {
    return attribute.id() || attribute.toOne().isPresent() && attribute.toOne().get().derivesId();
  }

  /** As Hibernate compares them: the name in the database, letter by letter. */
  private boolean isPrimary(String name) {
    return entity.table().physical().text().equals(PhysicalName.of(name).text());
  }
}
