package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.report.CollectionMessage;
import java.util.List;
import java.util.Optional;

/** Puts the elements of a plural attribute into its table. */
final class ElementPlacement implements MappedAttribute.Visitor<List<MappedColumn>> {

  private final AttributePlacement references;
  private final AttributePlacement values;
  private final Problems problems;

  ElementPlacement(JoinResolver joins, TableDraft table, Problems problems) {
    this.problems = problems;
    references =
        new AttributePlacement(
            toOne -> joins.join(toOne).map(ElementPlacement::enforced),
            (name, attribute) -> Optional.of(table),
            MappedColumn::notNull);
    values = new AttributePlacement(joins, table, MappedColumn::notNull);
  }

  /** Hibernate leaves out the foreign key of an element to other columns than a primary key. */
  private static Join enforced(Join join) {
    return join.toKey() ? join : join.unconstrained();
  }

  @Override
  public List<MappedColumn> visit(BasicAttribute basic) {
    return values.visit(basic);
  }

  @Override
  public List<MappedColumn> visit(EmbeddedAttribute embedded) {
    for (PluralAttribute plural : OwnedPlural.in(embedded)) {
      problems.report(
          CollectionMessage.COLLECTION_IN_COLLECTION,
          plural.attribute().origin(),
          plural.attribute().name());
    }
    return values.visit(embedded);
  }

  @Override
  public List<MappedColumn> visit(DerivedId derived) {
    return values.visit(derived);
  }

  @Override
  public List<MappedColumn> visit(ToOne toOne) {
    return references.visit(toOne);
  }

  @Override
  public List<MappedColumn> visit(PluralAttribute plural) {
    return values.visit(plural);
  }
}
