package dev.sterna.processor.entity;

import dev.sterna.processor.source.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What this compile was given.
 *
 * @param roots the packages and top-level classes
 * @param entities the entities among the classes, nested ones too
 * @param converters the converters among them
 */
public record Compiled(
    Set<Element> roots, List<TypeElement> entities, List<TypeElement> converters) {

  static final String ENTITY = "jakarta.persistence.Entity";
  static final String CONVERTER = "jakarta.persistence.Converter";

  public Compiled {
    roots = Set.copyOf(roots);
    entities = List.copyOf(entities);
    converters = List.copyOf(converters);
  }

  /** What the first round of a compile was given. */
  public static Compiled of(RoundEnvironment round, Elements elements) {
    TypeElement[] annotations =
        Stream.of(ENTITY, CONVERTER)
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    Set<TypeElement> annotated =
        ElementFilter.typesIn(round.getElementsAnnotatedWithAny(annotations));
    return new Compiled(
        Set.copyOf(round.getRootElements()),
        annotated.stream().filter(Compiled::isEntity).toList(),
        annotated.stream().filter(Compiled::isConverter).toList());
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
    return new Compiled(roots, List.copyOf(all.values()), converters);
  }

  private boolean isCompiled(TypeElement type) {
    return Stream.<Element>iterate(type, Objects::nonNull, Element::getEnclosingElement)
        .anyMatch(outer -> outer instanceof TypeElement && roots.contains(outer));
  }

  static boolean isEntity(TypeElement type) {
    return Annotation.of(type, ENTITY).isPresent();
  }

  static boolean isConverter(TypeElement type) {
    return Annotation.of(type, CONVERTER).isPresent();
  }
}
