package dev.sterna.processor.mapping.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hibernate's {@code @EmbeddedColumnNaming} around an attribute: what becomes of the name of its
 * column, even one that the model states.
 *
 * @param patterns with {@code %s} for the name, that of the innermost embeddable first
 */
public record NamePatterns(List<String> patterns) {

  static final NamePatterns NONE = new NamePatterns(List.of());

  private static final String NAME = "%s";

  public NamePatterns {
    patterns = List.copyOf(patterns);
  }

  /** What an attribute says of the columns of its parts. */
  public static Optional<String> of(Attribute embedded) {
    return embedded
        .annotations()
        .hibernate("EmbeddedColumnNaming")
        .map(naming -> naming.text("value").orElse(embedded.name() + "_" + NAME));
  }

  /** Whether a pattern has just one place for the name. */
  public static boolean isSound(String pattern) {
    return pattern.contains(NAME) && pattern.indexOf('%') == pattern.lastIndexOf('%');
  }

  /** Those that hold for the parts of an attribute for which these hold. */
  NamePatterns inside(Attribute embedded) {
    Optional<String> pattern = of(embedded);
    if (pattern.isEmpty()) {
      return this;
    }
    List<String> inside = new ArrayList<>(patterns.size() + 1);
    inside.add(pattern.get());
    inside.addAll(patterns);
    return new NamePatterns(inside);
  }

  public String apply(String name) {
    String applied = name;
    for (String pattern : patterns) {
      applied = pattern.replace(NAME, applied);
    }
    return applied;
  }
}
