package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.NeededType;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.table.TableShape;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.StructMessage;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The types that columns have; those of one name have to be one. Only the order of a composite
 * type's attributes may differ: then the first one says it, by the names of attributes, as in
 * Hibernate.
 */
final class TypesOfColumns {

  private static final Comparator<MappedColumn> BY_ATTRIBUTE =
      Comparator.comparing(column -> column.origin().element().getSimpleName().toString());

  private final SortedMap<QualifiedName, DefinedType> types = new TreeMap<>();
  private final Problems problems;

  private TypesOfColumns(Problems problems) {
    this.problems = problems;
  }

  static Collection<DefinedType> in(List<TableShape> tables, Problems problems) {
    TypesOfColumns all = new TypesOfColumns(problems);
    for (TableShape table : tables) {
      List<MappedColumn> typed = new ArrayList<>(0);
      for (MappedColumn column : table.columns()) {
        if (!column.type().types().isEmpty()) {
          typed.add(column);
        }
      }
      typed.sort(BY_ATTRIBUTE);
      typed.forEach(all::add);
    }
    return all.types.values();
  }

  private void add(MappedColumn column) {
    for (NeededType needed : column.type().types()) {
      DefinedType type = needed.type();
      DefinedType first = types.putIfAbsent(type.name(), type);
      if (first != null && !areOne(first, type)) {
        problems.report(
            first instanceof EnumType && type instanceof EnumType
                ? ColumnMessage.ENUM_TYPES_DIFFER
                : StructMessage.TYPES_DIFFER,
            column.origin(),
            type.name());
      }
    }
  }

  private static boolean areOne(DefinedType first, DefinedType other) {
    return first.equals(other)
        || first instanceof CompositeType one
            && other instanceof CompositeType another
            && attributes(one).equals(attributes(another));
  }

  private static Map<String, SqlType> attributes(CompositeType type) {
    Map<String, SqlType> attributes = new HashMap<>();
    type.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute.type()));
    return attributes;
  }
}
