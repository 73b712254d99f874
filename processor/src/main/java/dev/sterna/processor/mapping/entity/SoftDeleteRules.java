package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnFacets;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.ConvertedValues;
import dev.sterna.processor.mapping.column.Converter;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.column.TruthConverter;
import dev.sterna.processor.mapping.column.ValueCheck;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.declaration.SourceFacts;
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

  /** Whatever a converter makes has one letter or digit. */
  private static final ColumnFacets SHORT = ColumnFacets.ofLength(1);

  private final JavaTypes javaTypes;
  private final SourceFacts sources;
  private final NamingRules naming;
  private final Problems problems;

  SoftDeleteRules(JavaTypes javaTypes, SourceFacts sources, NamingRules naming, Problems problems) {
    this.javaTypes = javaTypes;
    this.sources = sources;
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
      Optional<Converter> own =
          JavaTypes.element(converter.get()).flatMap(type -> Converter.of(type, javaTypes));
      Optional<MappedColumn> column = ofConverter(softDelete, name, own);
      ConvertedValues values = new ConvertedValues(sources);
      return column.map(
          made ->
              active
                  ? values.ofOpposite(made, own.orElseThrow())
                  : values.ofTruth(made, own.orElseThrow()));
    }
    TruthConverter truth = known.get();
    ValueCheck values = active ? truth.checkOfOpposite() : truth.check();
    MappedColumn column = column(softDelete, name, truth.stored()).notNull();
    return Optional.of(column.with(column.clauses().withChecks(List.of(values.on(name)))));
  }

  private Optional<MappedColumn> ofConverter(
      AnnotationView softDelete, PhysicalName name, Optional<Converter> converter) {
    Optional<StoredType> stored =
        converter
            .flatMap(found -> new BasicTypes(javaTypes).of(found.stored()))
            .map(type -> type.stored(SHORT).ofConverted());
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
