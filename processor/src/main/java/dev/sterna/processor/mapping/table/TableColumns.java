package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns of a table by their names.
 *
 * @param byName in the order of the attributes
 * @param byText by the name as the model writes it, in any case: annotations refer to columns so
 */
public record TableColumns(Map<String, MappedColumn> byName, Map<String, MappedColumn> byText) {

  /** The columns of an entity, each as the attribute describes it that comes first. */
  public static TableColumns of(EntityShape entity, List<Join> joins, Problems problems) {
    Map<ToOne, Join> byAttribute = new IdentityHashMap<>();
    joins.forEach(join -> byAttribute.put(join.toOne(), join));
    MappedAttribute.Visitor<List<MappedColumn>> columnsOf =
        new MappedAttribute.Visitor<>() {
          @Override
          public List<MappedColumn> visit(BasicAttribute basic) {
            return List.of(basic.column());
          }

          @Override
          public List<MappedColumn> visit(ToOne toOne) {
            return Optional.ofNullable(byAttribute.get(toOne)).map(Join::columns).orElse(List.of());
          }
        };
    Map<String, Use> uses = new LinkedHashMap<>();
    for (MappedAttribute attribute : entity.attributes()) {
      for (MappedColumn column : attribute.accept(columnsOf)) {
        uses.merge(
            column.name().catalog(),
            new Use(attribute, column),
            (first, second) -> first.sharedWith(second, entity, problems));
      }
    }
    Map<String, MappedColumn> byName = new LinkedHashMap<>();
    Map<String, MappedColumn> byText = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    uses.forEach(
        (name, use) -> {
          byName.put(name, use.column());
          byText.putIfAbsent(use.column().name().text(), use.column());
        });
    return new TableColumns(byName, byText);
  }

  public Collection<MappedColumn> inOrder() {
    return byName.values();
  }

  /** The column that an annotation names by its logical or its physical name. */
  public Optional<MappedColumn> named(String written, NamingRules naming) {
    return Stream.of(PhysicalName.of(written), naming.physical(written))
        .flatMap(name -> Optional.ofNullable(byText.get(name.text())).stream())
        .findFirst();
  }

  /** A column as one attribute describes it. */
  private record Use(MappedAttribute attribute, MappedColumn column) {

    /**
     * Two attributes may share a column if only one of them writes it. As in Hibernate, a basic
     * attribute then describes it before a relationship does, else the first by name.
     */
    Use sharedWith(Use later, EntityShape entity, Problems problems) {
      if (!column.readOnly() && !later.column.readOnly()) {
        problems.report(
            column.name().text().equalsIgnoreCase(later.column.name().text())
                ? MappingMessage.COLUMN_TWICE
                : MappingMessage.COLUMN_NAMES_COLLIDE,
            later.column.origin(),
            column.name().catalog(),
            entity.table(),
            attribute.attribute().name());
      }
      return ORDER.compare(this, later) <= 0 ? this : later;
    }

    private static final Comparator<Use> ORDER =
        Comparator.comparing((Use use) -> use.attribute instanceof ToOne)
            .thenComparing(use -> use.attribute.attribute().name());
  }
}
