package dev.sterna.processor.entity;

import dev.sterna.processor.source.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
 */
public record Compiled(Set<Element> roots, List<TypeElement> entities) {

  static final String ENTITY = "jakarta.persistence.Entity";

  public Compiled {
    roots = Set.copyOf(roots);
    entities = List.copyOf(entities);
  }

  /** What the first round of a compile was given. */
  public static Compiled of(RoundEnvironment round, Elements elements) {
    TypeElement annotation = elements.getTypeElement(ENTITY);
    Collection<? extends Element> annotated =
        annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
    return new Compiled(
        Set.copyOf(round.getRootElements()), List.copyOf(ElementFilter.typesIn(annotated)));
  }

  static boolean isEntity(TypeElement type) {
    return Annotation.of(type, ENTITY).isPresent();
  }
}
