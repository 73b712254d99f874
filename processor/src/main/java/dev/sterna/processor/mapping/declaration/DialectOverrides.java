package dev.sterna.processor.mapping.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hibernate's {@code @DialectOverride}: annotations for one database, of which only those for
 * PostgreSQL count here, and take the place of the usual ones. One for some versions only stays as
 * it is, because a model is of all versions.
 */
final class DialectOverrides {

  private static final String PREFIX = Annotations.HIBERNATE + "DialectOverride.";

  private static final Set<String> DIALECTS =
      Set.of("org.hibernate.dialect.PostgreSQLDialect", "org.hibernate.dialect.Dialect");

  private DialectOverrides() {}

  /** What annotations say for PostgreSQL. */
  static Annotations applied(Annotations written) {
    boolean none = true;
    for (AnnotationView view : written.all()) {
      none &= !view.name().startsWith(PREFIX);
    }
    return none ? written : new Annotations(merged(written));
  }

  private static Map<String, AnnotationView> merged(Annotations written) {
    Map<String, AnnotationView> merged = new LinkedHashMap<>();
    List<AnnotationView> overrides = new ArrayList<>();
    for (AnnotationView view : written.all()) {
      if (!view.name().startsWith(PREFIX)) {
        merged.put(view.name(), view);
      } else if (view.has("override")) {
        overrides.add(view);
      } else {
        overrides.addAll(view.annotations("value"));
      }
    }
    Map<String, AnnotationView> ours = new LinkedHashMap<>();
    for (AnnotationView override : overrides) {
      Optional<AnnotationView> instead = override.annotation("override");
      if (instead.isPresent() && isForPostgresql(override)) {
        boolean always = !override.has("before") && !override.has("sameOrAfter");
        AnnotationView said = always ? instead.get() : override;
        ours.putIfAbsent(said.name(), said);
      }
    }
    merged.putAll(ours);
    return merged;
  }

  private static boolean isForPostgresql(AnnotationView override) {
    return override.type("dialect").map(JavaTypes::nameOf).filter(DIALECTS::contains).isPresent();
  }
}
