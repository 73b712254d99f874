package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Hibernate's {@code @CollectionId}: each row of a collection's table has an id of its own, which
 * is the key of the table.
 */
final class CollectionIdRules {

  private static final List<String> TYPES =
      List.of(
          "CollectionIdJavaClass",
          "CollectionIdJavaType",
          "CollectionIdJdbcType",
          "CollectionIdJdbcTypeCode",
          "CollectionIdType");

  private final JavaTypes javaTypes;
  private final ColumnRules columns;
  private final GeneratorRules generators;
  private final Problems problems;

  CollectionIdRules(
      JavaTypes javaTypes, ColumnRules columns, GeneratorRules generators, Problems problems) {
    this.javaTypes = javaTypes;
    this.columns = columns;
    this.generators = generators;
    this.problems = problems;
  }

  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().hibernate("CollectionId");
  }

  private static boolean isTyped(Attribute attribute) {
    for (String name : TYPES) {
      if (attribute.annotations().hibernate(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The id, unless something is wrong with it, which is then reported. */
  Optional<RowKey> rowKey(Attribute attribute, AnnotationView collectionId, PluralStorage storage) {
    if (!(storage instanceof PluralStorage.OwnTable)) {
      problems.report(CollectionMessage.ID_WITHOUT_TABLE, collectionId.origin(), attribute.name());
      return Optional.empty();
    }
    if (!isTyped(attribute)) {
      problems.report(StartMessage.COLLECTION_ID_TYPE, collectionId.origin(), attribute.name());
      return Optional.empty();
    }
    Attribute id =
        ValueAnnotations.ofCollectionId(attribute, collectionId, javaTypes.named("java.lang.Long"));
    String generator = collectionId.text("generator").orElse("");
    TypeElement declaring = (TypeElement) attribute.element().getEnclosingElement();
    boolean declared = generators.isDeclared(id, declaring, generator);
    boolean ofTable = !declared && generator.equals("sequence");
    if (!declared && !ofTable && !generator.equals("increment")) {
      problems.report(
          CollectionMessage.ID_GENERATOR_UNKNOWN,
          collectionId.origin("generator"),
          attribute.name(),
          generator);
      return Optional.empty();
    }
    return columns.column(id).map(column -> new RowKey.Surrogate(id, column.notNull(), ofTable));
  }
}
