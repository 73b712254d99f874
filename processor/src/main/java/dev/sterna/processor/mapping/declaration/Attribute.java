package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field or property of an entity or an embeddable class (Jakarta Persistence 3.2,
 * section 2.2).
 *
 * @param name the name of the field or property
 * @param element the field, or the getter
 * @param type its type as the entity sees it, type variables of superclasses filled in
 * @param open whether its class has a type variable in its place
 * @param annotations the annotations of the element, overrides applied
 * @param site where it stands
 */
public record Attribute(
    String name,
    Element element,
    TypeMirror type,
    boolean open,
    Annotations annotations,
    AttributeSite site) {

  public Origin origin() {
    return Origin.of(element);
  }

  /** What it was called before. */
  public List<Hint> hints() {
    return annotations.hints();
  }

  /** Whether it is the id of its entity, or a part of it. */
  public boolean id() {
    return site.id();
  }

  /** This attribute as the id, or a part of it, described by these annotations. */
  public Attribute asId(Annotations described) {
    return new Attribute(name, element, type, open, described, site.ofId());
  }

  /** The same with an annotation, in the place of another one of that name. */
  public Attribute with(AnnotationView annotation) {
    return new Attribute(
        name, element, type, open, annotations.with(Annotations.of(List.of(annotation))), site);
  }

  /** What is said of its parts, by its own annotations and further outside. */
  public Overrides overrides() {
    return site.overrides().over(Overrides.of(annotations));
  }
}
