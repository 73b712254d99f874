package dev.sterna.processor.entity;

import dev.sterna.migration.Revision;
import dev.sterna.processor.source.Annotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What this compile was given.
 *
 * @param roots the packages and top-level classes
 * @param entities the entities among the classes, nested ones too
 * @param converters the converters among them
 * @param embeddables the embeddables among them that extend another class
 * @param revisions the revisions among them
 */
public record Compiled(
    Set<Element> roots,
    List<TypeElement> entities,
    List<TypeElement> converters,
    List<TypeElement> embeddables,
    List<TypeElement> revisions) {

  static final String ENTITY = "jakarta.persistence.Entity";
  static final String CONVERTER = "jakarta.persistence.Converter";
  static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
  private static final String REVISION = Revision.class.getCanonicalName();

  public Compiled {
    roots = Set.copyOf(roots);
    entities = List.copyOf(entities);
    converters = List.copyOf(converters);
    embeddables = List.copyOf(embeddables);
    revisions = List.copyOf(revisions);
  }

  /** Nothing. */
  public static Compiled nothing() {
    return new Compiled(Set.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * What the first round of a compile was given. Classes are looked at once and their members only
   * for more classes, where the compiler would search every field for each annotation.
   */
  public static Compiled of(RoundEnvironment round) {
    List<TypeElement> entities = new ArrayList<>();
    List<TypeElement> converters = new ArrayList<>();
    List<TypeElement> embeddables = new ArrayList<>();
    List<TypeElement> revisions = new ArrayList<>();
    Deque<TypeElement> open = new ArrayDeque<>(ElementFilter.typesIn(round.getRootElements()));
    while (!open.isEmpty()) {
      TypeElement type = open.remove();
      if (isEntity(type)) {
        entities.add(type);
      }
      if (isConverter(type)) {
        converters.add(type);
      }
      if (isEmbeddableSubclass(type)) {
        embeddables.add(type);
      }
      if (Annotation.isOn(type, REVISION)) {
        revisions.add(type);
      }
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof TypeElement nested) {
          open.add(nested);
        }
      }
    }
    return new Compiled(
        Set.copyOf(round.getRootElements()), entities, converters, embeddables, revisions);
  }

  /** The same, with the compiled ones of these classes, which mapping files make entities. */
  public Compiled describing(Set<String> described, Elements known) {
    if (described.isEmpty()) {
      return this;
    }
    SortedMap<String, TypeElement> all = new TreeMap<>();
    entities.forEach(entity -> all.put(entity.getQualifiedName().toString(), entity));
    described.stream()
        .flatMap(name -> Stream.ofNullable(known.getTypeElement(name)))
        .filter(this::isCompiled)
        .forEach(type -> all.putIfAbsent(type.getQualifiedName().toString(), type));
    return new Compiled(roots, List.copyOf(all.values()), converters, embeddables, revisions);
  }

  private boolean isCompiled(TypeElement type) {
    return Stream.<Element>iterate(type, Objects::nonNull, Element::getEnclosingElement)
        .anyMatch(outer -> outer instanceof TypeElement && roots.contains(outer));
  }

  static boolean isEntity(TypeElement type) {
    return Annotation.isOn(type, ENTITY);
  }

  static boolean isConverter(TypeElement type) {
    return Annotation.isOn(type, CONVERTER);
  }

  static boolean isEmbeddableSubclass(TypeElement type) {
    return Annotation.isOn(type, EMBEDDABLE)
        && type.getSuperclass() instanceof DeclaredType superclass
        && superclass.asElement() instanceof TypeElement parent
        && !parent.getQualifiedName().contentEquals("java.lang.Object");
  }
}
