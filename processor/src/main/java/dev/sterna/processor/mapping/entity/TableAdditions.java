package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MemberValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code @Check} and {@code @Comment} of Hibernate on a class, read as the members of
 * {@code @Table} that say the same.
 */
final class TableAdditions {

  private static final String TABLE = Annotations.PERSISTENCE + "Table";
  private static final String CHECK = Annotations.PERSISTENCE + "CheckConstraint";

  private TableAdditions() {}

  /** The declaration of a class's table with what its other annotations add. */
  static Optional<AnnotationView> to(Optional<AnnotationView> table, Annotations ofClass) {
    List<AnnotationView> checks = checks(ofClass);
    Optional<AnnotationView> comment =
        ofClass.hibernate("Comment").filter(c -> c.text("on").isEmpty() && c.has("value"));
    if (checks.isEmpty() && comment.isEmpty()) {
      return table;
    }
    AnnotationView first = comment.orElseGet(() -> checks.get(0));
    Map<String, MemberValue> values =
        new HashMap<>(table.map(AnnotationView::values).orElse(Map.of()));
    if (!checks.isEmpty()) {
      List<MemberValue> all = new ArrayList<>();
      table.ifPresent(declared -> all.addAll(declared.elements("check")));
      for (AnnotationView check : checks) {
        all.add(new MemberValue(constraint(check), check.origin()));
      }
      values.put("check", new MemberValue(List.copyOf(all), first.origin()));
    }
    comment.ifPresent(text -> values.put("comment", text.values().get("value")));
    return Optional.of(
        new AnnotationView(
            TABLE, table.map(AnnotationView::origin).orElse(first.origin()), values));
  }

  /** One of these annotations, if there is any. */
  static Optional<AnnotationView> first(Annotations ofClass) {
    return ofClass
        .hibernate("Check")
        .or(() -> ofClass.hibernate("Checks"))
        .or(() -> ofClass.hibernate("Comment"));
  }

  private static List<AnnotationView> checks(Annotations ofClass) {
    List<AnnotationView> checks = new ArrayList<>();
    ofClass.hibernate("Check").ifPresent(checks::add);
    ofClass.hibernate("Checks").ifPresent(all -> checks.addAll(all.annotations("value")));
    return checks;
  }

  private static AnnotationView constraint(AnnotationView check) {
    return check.renamed(CHECK, Map.of("constraints", "constraint", "name", "name"));
  }
}
