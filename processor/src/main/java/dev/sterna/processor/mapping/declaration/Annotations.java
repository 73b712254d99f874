package dev.sterna.processor.mapping.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * The annotations of one element by their qualified names.
 *
 * <p>An element has few annotations, and is asked for dozens that it does not have, for each of
 * which one bit of its name's hash is enough to say so.
 */
public final class Annotations {

  public static final String PERSISTENCE = "jakarta.persistence.";
  public static final String HIBERNATE = "org.hibernate.annotations.";

  /** A repeated annotation and its container, of which one takes the place of the other. */
  private static final Map<String, String> SAYING_THE_SAME =
      Map.of(
          PERSISTENCE + "JoinColumns", PERSISTENCE + "JoinColumn",
          PERSISTENCE + "Convert", PERSISTENCE + "Converts");

  /** No annotation. */
  public static final Annotations NONE = new Annotations(Map.of());

  private final Map<String, AnnotationView> byName;
  private final long ofPersistence;
  private final long ofHibernate;
  private final boolean hinted;

  /**
   * These annotations.
   *
   * @param byName in the order in which they are written
   */
  public Annotations(Map<String, AnnotationView> byName) {
    this.byName = byName;
    this.ofPersistence = bits(PERSISTENCE);
    this.ofHibernate = bits(HIBERNATE);
    this.hinted = byName.containsKey(Hint.ANNOTATION);
  }

  private long bits(String prefix) {
    long bits = 0;
    for (String name : byName.keySet()) {
      if (name.startsWith(prefix)) {
        bits |= bit(name.substring(prefix.length()));
      }
    }
    return bits;
  }

  private static long bit(String simpleName) {
    return 1L << simpleName.hashCode();
  }

  public static Annotations of(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return NONE;
    }
    Map<String, AnnotationView> byName = new LinkedHashMap<>();
    for (AnnotationMirror mirror : mirrors) {
      AnnotationView view = AnnotationView.of(element, mirror);
      byName.put(view.name(), view);
    }
    return new Annotations(byName);
  }

  static Annotations of(Collection<AnnotationView> views) {
    return NONE.with(views);
  }

  /** These with the others in their place. */
  Annotations with(Annotations others) {
    return others.areNone() ? this : with(others.all());
  }

  private Annotations with(Collection<AnnotationView> others) {
    Map<String, AnnotationView> both = new LinkedHashMap<>(byName);
    for (AnnotationView other : others) {
      both.remove(SAYING_THE_SAME.getOrDefault(other.name(), other.name()));
      both.put(other.name(), other);
    }
    return new Annotations(both);
  }

  /** These but for one of Jakarta Persistence. */
  public Annotations withoutPersistence(String simpleName) {
    Map<String, AnnotationView> others = new LinkedHashMap<>(byName);
    others.remove(PERSISTENCE + simpleName);
    return new Annotations(others);
  }

  /** An annotation of Jakarta Persistence by its simple name. */
  public Optional<AnnotationView> persistence(String simpleName) {
    return (ofPersistence & bit(simpleName)) == 0
        ? Optional.empty()
        : named(PERSISTENCE, simpleName);
  }

  /** The first annotation of Jakarta Persistence that there is of these. */
  public Optional<AnnotationView> first(String... simpleNames) {
    for (String simpleName : simpleNames) {
      Optional<AnnotationView> found = persistence(simpleName);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  public boolean hasPersistence(String simpleName) {
    return persistence(simpleName).isPresent();
  }

  /** Whether one of Hibernate's may be among them, as on most elements none is. */
  public boolean mayBeHibernates() {
    return ofHibernate != 0;
  }

  /** An annotation of Hibernate by its simple name. */
  public Optional<AnnotationView> hibernate(String simpleName) {
    return ofHibernate == 0 || (ofHibernate & bit(simpleName)) == 0
        ? Optional.empty()
        : named(HIBERNATE, simpleName);
  }

  /** The same, which an annotation of the user's own may bear instead of the element. */
  public Optional<AnnotationView> hibernateOrMeta(String simpleName) {
    Optional<AnnotationView> found = hibernate(simpleName);
    for (AnnotationView annotation : byName.values()) {
      if (found.isEmpty()) {
        found = annotation.meta(HIBERNATE + simpleName);
      }
    }
    return found;
  }

  private Optional<AnnotationView> named(String prefix, String simpleName) {
    int length = prefix.length() + simpleName.length();
    for (Map.Entry<String, AnnotationView> annotation : byName.entrySet()) {
      String name = annotation.getKey();
      if (name.length() == length && name.endsWith(simpleName) && name.startsWith(prefix)) {
        return Optional.of(annotation.getValue());
      }
    }
    return Optional.empty();
  }

  /** The past names that they give. */
  public List<Hint> hints() {
    return hinted ? Hint.in(this) : List.of();
  }

  /** The same past names for what is named after the attribute and ends like this. */
  public Optional<AnnotationView> pastEnding(String suffix) {
    return hints().isEmpty() ? Optional.empty() : Optional.of(Hint.ending(this, suffix));
  }

  /** In the order in which they are written. */
  public Map<String, AnnotationView> byName() {
    return byName;
  }

  public boolean areNone() {
    return byName.isEmpty();
  }

  /** Those of a repeatable annotation, written alone or in their container. */
  public List<AnnotationView> repeated(String simpleName, String container) {
    return repeated(persistence(simpleName), persistence(container));
  }

  /** Those of a repeatable annotation of Hibernate. */
  public List<AnnotationView> repeatedOfHibernate(String simpleName, String container) {
    return repeated(hibernate(simpleName), hibernate(container));
  }

  private static List<AnnotationView> repeated(
      Optional<AnnotationView> alone, Optional<AnnotationView> all) {
    if (alone.isEmpty() && all.isEmpty()) {
      return List.of();
    }
    List<AnnotationView> repeated = new ArrayList<>();
    if (alone.isPresent()) {
      repeated.add(alone.get());
    }
    if (all.isPresent()) {
      repeated.addAll(all.get().annotations("value"));
    }
    return repeated;
  }

  public Collection<AnnotationView> all() {
    return byName.values();
  }
}
