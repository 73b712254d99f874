package dev.sterna.processor.mapping;

import dev.sterna.processor.report.Message;
import java.util.Collection;
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
record TableColumns(Map<String, MappedColumn> byName, Map<String, MappedColumn> byText) {

  /** The columns of an entity; two attributes may share one if only one of them writes it. */
  static TableColumns of(EntityShape entity, List<Join> joins, Problems problems) {
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
    Map<String, MappedColumn> byName = new LinkedHashMap<>();
    Map<String, MappedColumn> byText = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (MappedAttribute attribute : entity.attributes()) {
      for (MappedColumn column : attribute.accept(columnsOf)) {
        byName.merge(
            column.name().catalog(),
            column,
            (first, second) -> shared(entity, first, second, problems));
        byText.putIfAbsent(column.name().text(), byName.get(column.name().catalog()));
      }
    }
    return new TableColumns(byName, byText);
  }

  Collection<MappedColumn> inOrder() {
    return byName.values();
  }

  /** The column that an annotation names by its logical or its physical name. */
  Optional<MappedColumn> named(String written, NamingRules naming) {
    return Stream.of(PhysicalName.of(written), naming.physical(written))
        .flatMap(name -> Optional.ofNullable(byText.get(name.text())).stream())
        .findFirst();
  }

  private static MappedColumn shared(
      EntityShape entity, MappedColumn first, MappedColumn second, Problems problems) {
    if (!first.readOnly() && !second.readOnly()) {
      problems.report(
          first.name().text().equalsIgnoreCase(second.name().text())
              ? Message.COLUMN_TWICE
              : Message.COLUMN_NAMES_COLLIDE,
          second.origin(),
          second.name().text(),
          entity.table());
    }
    return first;
  }
}
