package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.NeededType;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.StructAttribute;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.StructMessage;
import dev.sterna.schema.CompositeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The column of a composite type, with that type. Hibernate writes and reads values by the places
 * of their attributes, which it puts in its own order of columns unless {@code @Struct(attributes)}
 * gives another one; so the order is Hibernate's, whatever the option says of tables.
 *
 * @param struct the attribute
 * @param columns the columns of parts
 * @param attributes those of its parts, in the order of the type
 */
record StructColumn(
    StructAttribute struct, AttributeColumns columns, List<MappedColumn> attributes) {

  static StructColumn of(StructAttribute struct, AttributeColumns around) {
    AttributeColumns columns = struct.isPlural() ? around.inArray() : around;
    List<MappedColumn> attributes = new ArrayList<>(columns.of(struct.parts()));
    attributes.sort(struct.order().isEmpty() ? columns.orderInTypes() : inOrderOf(struct.order()));
    return new StructColumn(struct, columns, attributes);
  }

  /** As the names are given, which Hibernate compares letter by letter. */
  private static Comparator<MappedColumn> inOrderOf(List<String> names) {
    return Comparator.comparingInt(column -> names.indexOf(column.name().text()));
  }

  /** The column, which has the conditions that the type cannot have. */
  MappedColumn column() {
    MappedColumn plain = struct.column().withType(struct.column().type().with(types()));
    Optional<String> condition = new StructCondition(columns).of(struct);
    if (condition.isEmpty()) {
      return plain;
    }
    List<CheckClause> checks = new ArrayList<>(plain.clauses().checks());
    checks.add(CheckClause.unnamed(condition.get()));
    return plain.with(plain.clauses().withChecks(CheckClause.joined(checks)));
  }

  /** The type, after those that its attributes have. */
  private List<NeededType> types() {
    List<NeededType> types = new ArrayList<>();
    List<CompositeType.Attribute> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MappedColumn attribute : attributes) {
      types.addAll(attribute.type().types());
      String name = attribute.name().catalog();
      if (names.add(name)) {
        parts.add(new CompositeType.Attribute(name, attribute.sql(), attribute.comment()));
      }
    }
    types.add(new NeededType(new CompositeType(struct.type(), parts), attributes));
    return types;
  }

  /** Reports two parts of one name, and an order that does not name each of them once. */
  void check(Problems problems) {
    List<String> names = new ArrayList<>();
    Set<String> distinct = new HashSet<>();
    for (MappedColumn attribute : attributes) {
      names.add(attribute.name().text());
      if (!distinct.add(attribute.name().catalog())) {
        problems.report(
            MappingMessage.COLUMN_TWICE,
            attribute.origin(),
            attribute.name().catalog(),
            struct.type(),
            struct.attribute().name());
      }
    }
    if (!struct.order().isEmpty() && !names.equals(struct.order())) {
      problems.report(
          StructMessage.ATTRIBUTES,
          struct.attribute().origin(),
          struct.type(),
          struct.order(),
          names);
    }
    for (MappedAttribute part : struct.parts()) {
      if (part instanceof StructAttribute inner) {
        of(inner, columns).check(problems);
      }
    }
  }
}
