package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** The column that keeps the order of a list (Jakarta Persistence 3.2, section 11.1.44). */
final class OrderColumnRules {

  private static final List<String> HIBERNATE =
      List.of("ListIndexBase", "ListIndexJavaType", "ListIndexJdbcType", "ListIndexJdbcTypeCode");

  private final JavaTypes javaTypes;
  private final ColumnRules columns;

  OrderColumnRules(JavaTypes javaTypes, ColumnRules columns) {
    this.javaTypes = javaTypes;
    this.columns = columns;
  }

  /** Whether the order of a list is kept; else it is no more than a bag. */
  static boolean isOrdered(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    return annotations.hasPersistence("OrderColumn")
        || HIBERNATE.stream().anyMatch(name -> annotations.hibernate(name).isPresent());
  }

  Optional<RowKey> rowKey(Attribute attribute) {
    Attribute position =
        ValueAnnotations.ofPosition(attribute, javaTypes.named("java.lang.Integer"));
    return columns.column(position).map(column -> new RowKey.Position(counted(column, attribute)));
  }

  /** Places are counted from the base on. */
  private static MappedColumn counted(MappedColumn column, Attribute attribute) {
    int base =
        attribute
            .annotations()
            .hibernate("ListIndexBase")
            .flatMap(stated -> stated.integer("value"))
            .orElse(0);
    String condition = Identifier.sql(column.name().catalog()) + ">=" + base;
    return column.with(column.clauses().withChecks(List.of(CheckClause.unnamed(condition))));
  }
}
