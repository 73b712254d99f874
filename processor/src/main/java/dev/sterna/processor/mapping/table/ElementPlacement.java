package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EmbeddedAttribute;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.report.CollectionMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts the elements of a plural attribute, or the keys of a map, into a table. */
final class ElementPlacement implements MappedAttribute.Visitor<List<MappedColumn>> {

  private final AttributePlacement references;
  private final AttributePlacement values;
  private final Problems problems;

  /**
   * @param references how an element that is an entity is referred to
   * @param mandatory what becomes of the columns of mandatory attributes
   */
  ElementPlacement(
      JoinResolver joins,
      Function<ToOne, Optional<Join>> references,
      TableDraft table,
      UnaryOperator<MappedColumn> mandatory,
      Problems problems) {
    this.problems = problems;
    this.references =
        new AttributePlacement(references, (name, attribute) -> Optional.of(table), mandatory);
    values = new AttributePlacement(joins, table, mandatory);
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
  public List<MappedColumn> visit(StructAttribute struct) {
    return values.visit(struct);
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
