package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import java.util.Optional;

/**
 * Hibernate's {@code @Temporal}: a table that keeps each row with the time in which it was in
 * effect.
 *
 * @param temporal the annotation
 * @param name the name that {@code @Temporal.HistoryTable} gives it
 */
public record HistoryTable(AnnotationView temporal, Optional<String> name) {

  public String rowStart() {
    return temporal.text("rowStart").orElse("effective");
  }

  public String rowEnd() {
    return temporal.text("rowEnd").orElse("superseded");
  }

  /** The digits of a second, if they are not the usual ones. */
  public Optional<Integer> secondPrecision() {
    return temporal.integer("secondPrecision").filter(digits -> digits >= 0);
  }
}
