package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/**
 * The constraints of Bean Validation on a member, as far as Hibernate lets them shape a column,
 * summed up in one annotation that nobody writes. They are known by their names, so that Bean
 * Validation need not be on the path.
 */
public final class BeanConstraints {

  /** The name of that annotation. */
  private static final String SUM = "dev.sterna.BeanConstraints";

  private static final String CONSTRAINTS = "jakarta.validation.constraints.";
  private static final String VALIDATOR = "org.hibernate.validator.constraints.";
  private static final String VALID = "jakarta.validation.Valid";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final String LIST = ".List";
  private static final String NOT_NULL = "notNull";

  private static final Set<String> REQUIRING =
      Set.of(CONSTRAINTS + "NotNull", CONSTRAINTS + "NotBlank", CONSTRAINTS + "NotEmpty");

  /** What has values of its own, whose constraints are not those of a column. */
  private static final List<String> PLURAL =
      List.of("ElementCollection", "OneToMany", "ManyToMany");

  private final Map<String, MemberValue> values = new HashMap<>();

  private BeanConstraints() {}

  /** The annotations with the sum of the constraints among them, if there are any. */
  static Annotations summedUp(Annotations annotations) {
    if (annotations.areNone() || isPlural(annotations)) {
      return annotations;
    }
    BeanConstraints sum = new BeanConstraints();
    Optional<Origin> origin = Optional.empty();
    for (AnnotationView annotation : annotations.all()) {
      sum.addAny(annotation);
      origin = Optional.of(annotation.origin());
    }
    return sum.values.isEmpty()
        ? annotations
        : annotations.with(
            Annotations.of(List.of(new AnnotationView(SUM, origin.orElseThrow(), sum.values))));
  }

  private static boolean isPlural(Annotations annotations) {
    for (String name : PLURAL) {
      if (annotations.hasPersistence(name)) {
        return true;
      }
    }
    return false;
  }

  private void addAny(AnnotationView annotation) {
    if (annotation.name().endsWith(LIST)) {
      annotation.annotations("value").forEach(this::add);
    } else {
      add(annotation);
    }
  }

  private void add(AnnotationView annotation) {
    if (!isInDefaultGroup(annotation)) {
      return;
    }
    String name = annotation.name();
    if (name.startsWith(CONSTRAINTS) || name.startsWith(VALIDATOR)) {
      addStandard(annotation, name);
    } else if (annotation.isAnnotatedWith("jakarta.validation.Constraint")) {
      composing(annotation).forEach(this::add);
    }
  }

  private void addStandard(AnnotationView annotation, String name) {
    if (REQUIRING.contains(name)) {
      values.put(NOT_NULL, new MemberValue(true, annotation.origin()));
      return;
    }
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "Size", "Length" -> copy(annotation, "max", "length");
      case "Digits" -> {
        copy(annotation, "integer", "integer");
        copy(annotation, "fraction", "fraction");
      }
      case "Min" -> copy(annotation, "value", "min");
      case "Max" -> copy(annotation, "value", "max");
      case "Range" -> {
        values.put("min", range(annotation, "min", 0L));
        values.put("max", range(annotation, "max", Long.MAX_VALUE));
      }
      default -> {}
    }
  }

  private void copy(AnnotationView annotation, String member, String as) {
    if (annotation.has(member)) {
      values.put(as, annotation.values().get(member));
    }
  }

  private static MemberValue range(AnnotationView annotation, String member, long usual) {
    return annotation.values().getOrDefault(member, new MemberValue(usual, annotation.origin()));
  }

  /** The constraints that a constraint of the user's own is composed of. */
  private static List<AnnotationView> composing(AnnotationView annotation) {
    List<AnnotationView> composing = new ArrayList<>();
    Optional<AnnotationMirror> mirror = annotation.origin().annotation();
    if (mirror.isPresent() && !annotation.isAnnotatedWith(VALIDATOR + "ConstraintComposition")) {
      for (AnnotationMirror part :
          mirror.get().getAnnotationType().asElement().getAnnotationMirrors()) {
        AnnotationView view = AnnotationReading.annotation(annotation.origin(), part);
        if (view.name().startsWith(CONSTRAINTS) || view.name().startsWith(VALIDATOR)) {
          composing.add(view);
        }
      }
    }
    return composing;
  }

  private static boolean isInDefaultGroup(AnnotationView annotation) {
    return !annotation.has("groups")
        || annotation.elements("groups").isEmpty()
        || annotation.texts("groups").contains(DEFAULT_GROUP);
  }

  /**
   * A part of an embedded attribute: its constraints count only under {@code @Valid}, and that it
   * must not be null only if the attribute must not.
   */
  static Attribute inside(Attribute embedded, Attribute part) {
    if (!part.annotations().byName().containsKey(SUM)) {
      return part;
    }
    Map<String, AnnotationView> byName = new HashMap<>(part.annotations().byName());
    AnnotationView sum = byName.remove(SUM);
    if (embedded.annotations().byName().containsKey(VALID)) {
      byName.put(SUM, isNotNull(embedded.annotations()) ? sum : sum.without(NOT_NULL));
    }
    return new Attribute(
        part.name(),
        part.element(),
        part.type(),
        part.open(),
        new Annotations(byName),
        part.site());
  }

  public static boolean isNotNull(Annotations annotations) {
    Optional<AnnotationView> sum = of(annotations);
    return sum.isPresent() && sum.get().truth(NOT_NULL, false);
  }

  /** The sum: {@code length}, {@code integer} and {@code fraction}, {@code min} and {@code max}. */
  public static Optional<AnnotationView> of(Annotations annotations) {
    return Optional.ofNullable(annotations.byName().get(SUM));
  }
}
