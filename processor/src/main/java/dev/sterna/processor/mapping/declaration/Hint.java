package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A past name that {@link dev.sterna.migration.RenamedFrom} gives.
 *
 * @param name the name as it is written
 * @param origin where that stands
 */
public record Hint(String name, Origin origin) {

  static final String ANNOTATION = "dev.sterna.migration.RenamedFrom";

  /** The hints among these annotations, in their order. */
  static List<Hint> in(Annotations annotations) {
    AnnotationView annotation = annotations.byName().get(ANNOTATION);
    if (annotation == null) {
      return List.of();
    }
    List<Hint> hints = new ArrayList<>();
    for (MemberValue value : annotation.elements("value")) {
      String name = String.valueOf(value.content());
      if (!name.isBlank()) {
        hints.add(new Hint(name, value.origin()));
      }
    }
    return hints;
  }

  /** The same hints for what is named after the attribute and ends like this. */
  private static List<Hint> ending(List<Hint> hints, String suffix) {
    List<Hint> ending = new ArrayList<>(hints.size());
    for (Hint hint : hints) {
      ending.add(new Hint(hint.name + suffix, hint.origin));
    }
    return ending;
  }

  /** The same hints for a column of the attribute, whose name ends like this and has patterns. */
  public static List<Hint> of(List<Hint> hints, String suffix, NamePatterns patterns) {
    List<Hint> ofColumn = new ArrayList<>(hints.size());
    for (Hint hint : hints) {
      ofColumn.add(new Hint(patterns.apply(hint.name + suffix), hint.origin));
    }
    return ofColumn;
  }

  static AnnotationView ending(Annotations annotations, String suffix) {
    AnnotationView annotation = annotations.byName().get(ANNOTATION);
    List<MemberValue> values = new ArrayList<>();
    for (Hint hint : ending(in(annotations), suffix)) {
      values.add(new MemberValue(hint.name, hint.origin));
    }
    return new AnnotationView(
        ANNOTATION,
        annotation.origin(),
        Map.of("value", new MemberValue(values, annotation.origin())));
  }

  /** The schema before a dot, if the name is not delimited. */
  public Optional<String> schema() {
    int dot = name.indexOf('.');
    return dot > 0 && !isDelimited() ? Optional.of(name.substring(0, dot)) : Optional.empty();
  }

  /** The name without its schema. */
  public String local() {
    return schema().isPresent() ? name.substring(name.indexOf('.') + 1) : name;
  }

  private boolean isDelimited() {
    return name.startsWith("\"") || name.startsWith("`");
  }
}
