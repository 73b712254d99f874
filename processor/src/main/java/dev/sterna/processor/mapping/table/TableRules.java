package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.table.TableShape.Key;
import dev.sterna.processor.mapping.table.UniqueRules.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The third pass: all that an entity's table consists of (Jakarta Persistence 3.2, 11.1.52). */
public final class TableRules {

  private final JoinResolver joins;
  private final NamingRules naming;
  private final Comparator<MappedColumn> columnOrder;
  private final Problems problems;

  /** New tables have their columns in this order. */
  public TableRules(
      JoinResolver joins,
      NamingRules naming,
      Comparator<MappedColumn> columnOrder,
      Problems problems) {
    this.joins = joins;
    this.naming = naming;
    this.columnOrder = columnOrder;
    this.problems = problems;
  }

  /**
   * The table of an entity.
   *
   * @param referenced the columns that relationships refer to beside the primary key: PostgreSQL
   *     wants them unique
   */
  public TableShape table(EntityShape entity, List<List<MappedColumn>> referenced) {
    List<Join> found = entity.toOnes().flatMap(toOne -> joins.join(toOne).stream()).toList();
    TableColumns columns = TableColumns.of(entity, found, problems);
    UniqueRules uniques = new UniqueRules(Key.unnamed(joins.key(entity)));
    columns.inOrder().stream()
        .filter(column -> column.clauses().unique())
        .forEach(column -> uniques.add(Source.COLUMN, Key.unnamed(List.of(column))));
    found.stream()
        .filter(join -> join.toOne().unique() && join.columns().size() > 1)
        .forEach(join -> uniques.add(Source.CONSTRAINT, Key.unnamed(join.columns())));
    Map<Boolean, List<List<MappedColumn>>> alone =
        referenced.stream().collect(Collectors.partitioningBy(list -> list.size() == 1));
    alone.get(true).forEach(list -> uniques.add(Source.COLUMN, Key.unnamed(list)));
    TableMembers declared = TableMembers.read(entity, columns, naming, problems);
    declared.uniqueConstraints().forEach(key -> uniques.add(Source.CONSTRAINT, key));
    alone.get(false).forEach(list -> uniques.add(Source.CONSTRAINT, Key.unnamed(list)));
    declared.uniqueIndexes().forEach(key -> uniques.add(Source.INDEX, key));
    return new TableShape(
        entity,
        columns.inOrder().stream().sorted(columnOrder).toList(),
        uniques.primaryKey(),
        uniques.others(),
        foreignKeys(found),
        declared.checks(),
        IndexRules.merged(declared.indexes()));
  }

  /** Relationships over the same columns to the same table share a foreign key without a name. */
  private static List<Join> foreignKeys(List<Join> joins) {
    Map<List<Object>, Join> byContent = new LinkedHashMap<>();
    joins.stream()
        .filter(join -> join.toOne().foreignKey().wanted())
        .forEach(
            join ->
                byContent.putIfAbsent(
                    List.of(
                        join.toOne().foreignKey().name(),
                        join.target().table(),
                        ConstraintNaming.catalogNames(join.columns())),
                    join));
    return List.copyOf(byContent.values());
  }
}
