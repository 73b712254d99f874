package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hibernate's {@code @JoinFormula} and {@code @JoinColumnOrFormula}: a relationship that a formula
 * finds, alone or beside columns. No foreign key can say so.
 *
 * @param columns the {@code @JoinColumn} annotations among the parts
 * @param isComplete whether no part is a formula
 * @param formulaTargets the columns of the other entity that formulas find it by
 */
public record FormulaJoin(
    List<AnnotationView> columns, boolean isComplete, List<String> formulaTargets) {

  public FormulaJoin {
    columns = List.copyOf(columns);
    formulaTargets = List.copyOf(formulaTargets);
  }

  /** What the annotations of a relationship say, if they say it in this way. */
  static Optional<FormulaJoin> of(Annotations annotations) {
    if (annotations.areNone()) {
      return Optional.empty();
    }
    List<AnnotationView> parts =
        annotations.repeatedOfHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas");
    boolean formula = annotations.hibernate("JoinFormula").isPresent();
    if (parts.isEmpty() && !formula) {
      return Optional.empty();
    }
    List<AnnotationView> columns = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (AnnotationView part : parts) {
      Optional<AnnotationView> said = part.annotation("formula");
      if (said.flatMap(f -> f.sql("value")).isPresent()) {
        formula = true;
        said.flatMap(f -> f.text("referencedColumnName")).ifPresent(targets::add);
      } else {
        part.annotation("column").ifPresent(columns::add);
      }
    }
    return Optional.of(new FormulaJoin(columns, !formula, targets));
  }
}
