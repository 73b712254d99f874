package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.Identity;
import java.util.Optional;

/**
 * The column of an id, generated or not (Jakarta Persistence 3.2, sections 11.1.21 and 11.1.22).
 */
public final class GeneratorRules {

  private final Problems problems;

  public GeneratorRules(Problems problems) {
    this.problems = problems;
  }

  /** What {@code @GeneratedValue} says of an id; {@code AUTO} unless it says. */
  public static Optional<String> strategy(Attribute id) {
    return id.annotations()
        .persistence("GeneratedValue")
        .map(generated -> generated.constant("strategy").orElse("AUTO"));
  }

  /**
   * The column of an id, or of a part of it: never null, and numbered by the database if its values
   * are an identity's.
   */
  public Optional<MappedColumn> key(Attribute attribute, MappedColumn column) {
    ColumnClauses clauses = column.clauses().withNotNull(true);
    if (attribute.annotations().hasPersistence("Id")) {
      clauses = clauses.withUnique(false);
    }
    return switch (strategy(attribute).orElse("")) {
      case "IDENTITY" -> {
        if (clauses.givesValues()) {
          problems.report(MappingMessage.IDENTITY_WITH_DEFAULT, column.origin(), attribute.name());
        }
        yield Optional.of(column.with(clauses.withIdentity(Identity.generatedByDefault())));
      }
      case "TABLE" -> {
        AnnotationView generated =
            attribute.annotations().persistence("GeneratedValue").orElseThrow();
        problems.report(
            MappingMessage.ANNOTATION_UNSUPPORTED,
            generated.origin("strategy"),
            "GeneratedValue(strategy = TABLE)");
        yield Optional.empty();
      }
      default -> Optional.of(column.with(clauses));
    };
  }
}
