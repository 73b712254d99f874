package dev.sterna.processor.mapping.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said from outside about attributes: by {@code @AttributeOverride},
 * {@code @AssociationOverride} and {@code @Convert(attributeName)} on a class or on an attribute
 * that has parts (Jakarta Persistence 3.2, sections 11.1.2 to 11.1.5 and 11.1.10). An attribute is
 * read with its annotations replaced, so that no rule of mapping knows of overrides.
 *
 * @param byPath the annotations that take the place of an attribute's own, by its path from here
 *     ({@code city}, {@code address.city}; of a map {@code key.name}, {@code value.name})
 */
public record Overrides(Map<String, Annotations> byPath) {

  public static final Overrides NONE = new Overrides(Map.of());

  public Overrides {
    byPath = Map.copyOf(byPath);
  }

  /** What the annotations of a class, or of an attribute with parts, say of what is in it. */
  public static Overrides of(Annotations annotations) {
    if (annotations.areNone()) {
      return NONE;
    }
    Map<String, Annotations> byPath = new HashMap<>();
    for (AnnotationView override :
        annotations.repeated("AttributeOverride", "AttributeOverrides")) {
      add(byPath, override.text("name"), column(override));
    }
    for (AnnotationView override :
        annotations.repeated("AssociationOverride", "AssociationOverrides")) {
      add(byPath, override.text("name"), association(override));
    }
    for (AnnotationView convert : annotations.repeated("Convert", "Converts")) {
      add(byPath, convert.text("attributeName"), List.of(convert.without("attributeName")));
    }
    return byPath.isEmpty() ? NONE : new Overrides(byPath);
  }

  private static void add(
      Map<String, Annotations> byPath, Optional<String> path, List<AnnotationView> annotations) {
    path.ifPresent(
        p -> byPath.merge(p, Annotations.of(annotations), (first, later) -> first.with(later)));
  }

  private static List<AnnotationView> column(AnnotationView override) {
    Optional<AnnotationView> column = override.annotation("column");
    return column.isPresent() ? List.of(column.get()) : List.of();
  }

  /** Join columns or a join table; where there are none, those of the attribute itself are void. */
  private static List<AnnotationView> association(AnnotationView override) {
    List<AnnotationView> annotations = new ArrayList<>();
    annotations.add(
        override.renamed(
            Annotations.PERSISTENCE + "JoinColumns",
            Map.of("joinColumns", "value", "foreignKey", "foreignKey")));
    override.annotation("joinTable").ifPresent(annotations::add);
    return annotations;
  }

  /** These, and where they say nothing what is said further inside. */
  public Overrides over(Overrides inner) {
    if (inner.byPath.isEmpty()) {
      return this;
    }
    if (byPath.isEmpty()) {
      return inner;
    }
    Map<String, Annotations> both = new HashMap<>(inner.byPath);
    byPath.forEach((path, ours) -> both.merge(path, ours, Annotations::with));
    return new Overrides(both);
  }

  /** What is said of the parts of an attribute, seen from there. */
  public Overrides below(String attribute) {
    if (byPath.isEmpty()) {
      return NONE;
    }
    String prefix = attribute + ".";
    Map<String, Annotations> below = new LinkedHashMap<>();
    byPath.forEach(
        (path, annotations) -> {
          if (path.startsWith(prefix)) {
            below.put(path.substring(prefix.length()), annotations);
          }
        });
    return below.isEmpty() ? NONE : new Overrides(below);
  }

  /** The annotations of an attribute with what is said here in their place. */
  public Annotations replacing(String attribute, Annotations own) {
    Annotations said = byPath.get(attribute);
    return said == null ? own : own.with(said);
  }
}
