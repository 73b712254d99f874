package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnFacets;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.Converter;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.column.TruthConverter;
import dev.sterna.processor.mapping.column.ValueCheck;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The column of Hibernate's {@code @SoftDelete}, which says whether a row counts as deleted. */
final class SoftDeleteRules {

  private static final String NO_CONVERTER =
      "org.hibernate.annotations.SoftDelete.UnspecifiedConversion";

  private final JavaTypes javaTypes;
  private final NamingRules naming;
  private final Problems problems;

  SoftDeleteRules(JavaTypes javaTypes, NamingRules naming, Problems problems) {
    this.javaTypes = javaTypes;
    this.naming = naming;
    this.problems = problems;
  }

  /** The column, unless its type is up to code, which is then reported. */
  Optional<MappedColumn> column(AnnotationView softDelete) {
    String strategy = softDelete.constant("strategy").orElse("DELETED");
    boolean active = strategy.equals("ACTIVE");
    PhysicalName name =
        naming.column(softDelete.text("columnName").orElse(active ? "active" : "deleted"));
    Optional<TypeMirror> converter =
        softDelete.type("converter").filter(c -> !JavaTypes.nameOf(c).equals(NO_CONVERTER));
    if (strategy.equals("TIMESTAMP")) {
      if (converter.isPresent()) {
        problems.report(AttributeMessage.SOFT_DELETE_CONVERTER, softDelete.origin("converter"));
      }
      return Optional.of(
          column(softDelete, name, new StoredType(SqlType.timestamptz(6), Long.BYTES)));
    }
    if (converter.isEmpty()) {
      return Optional.of(column(softDelete, name, new StoredType(SqlType.bool(), 1)).notNull());
    }
    Optional<TruthConverter> known = TruthConverter.of(converter.get());
    if (known.isEmpty()) {
      return ofConverter(softDelete, name, converter.get());
    }
    TruthConverter truth = known.get();
    ValueCheck values = active ? truth.checkOfOpposite() : truth.check();
    MappedColumn column = column(softDelete, name, truth.stored()).notNull();
    return Optional.of(column.with(column.clauses().withChecks(List.of(values.on(name)))));
  }

  /** Only running a converter would tell which values it makes. */
  private Optional<MappedColumn> ofConverter(
      AnnotationView softDelete, PhysicalName name, TypeMirror converter) {
    Optional<StoredType> stored =
        JavaTypes.element(converter)
            .flatMap(type -> Converter.of(type, javaTypes))
            .flatMap(found -> new BasicTypes(javaTypes).of(found.stored()))
            .map(type -> type.stored(ColumnFacets.USUAL).ofConverted());
    if (stored.isEmpty()) {
      problems.report(ColumnMessage.CONVERTER_UNKNOWN, softDelete.origin("converter"), name.text());
    }
    return stored.map(type -> column(softDelete, name, type).notNull());
  }

  private MappedColumn column(AnnotationView softDelete, PhysicalName name, StoredType type) {
    ColumnMembers members =
        ColumnMembers.of(Optional.of(softDelete), softDelete.origin(), problems);
    String comment = softDelete.text("comment").orElse("Soft-delete indicator");
    return MappedColumn.of(name, type, ColumnClauses.NONE, members.withComment(comment), List.of());
  }
}
