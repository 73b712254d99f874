package dev.sterna.processor.mapping.declaration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The attributes of an entity, those of its mapped superclasses first (Jakarta Persistence 3.2,
 * sections 2.2, 2.3 and 2.14).
 */
public final class AttributeReader {

  private final JavaTypes javaTypes;
  private final DefaultAccess defaultAccess;
  private final Map<Element, Annotations> annotations = new HashMap<>();

  public AttributeReader(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
    this.defaultAccess = new DefaultAccess(this);
  }

  /** The annotations of an element, read once however often it is inherited. */
  public Annotations annotationsOf(Element element) {
    return annotations.computeIfAbsent(element, Annotations::of);
  }

  /** The entity after its mapped superclasses, the topmost first. */
  public Deque<TypeElement> hierarchy(TypeElement entity) {
    Deque<TypeElement> classes = new ArrayDeque<>();
    classes.push(entity);
    for (Optional<TypeElement> parent = JavaTypes.superclass(entity);
        parent.isPresent();
        parent = JavaTypes.superclass(parent.orElseThrow())) {
      TypeElement type = parent.orElseThrow();
      if (annotationsOf(type).hasPersistence("MappedSuperclass")) {
        classes.push(type);
      }
    }
    return classes;
  }

  /** The entity or the superclass of it that extends a class which the compiler does not know. */
  public static Optional<TypeElement> extendingUnknown(TypeElement entity) {
    Optional<TypeElement> type = Optional.of(entity);
    while (type.filter(t -> t.getSuperclass().getKind() != TypeKind.ERROR).isPresent()) {
      type = JavaTypes.superclass(type.orElseThrow());
    }
    return type;
  }

  /** The nearest superclass that is an entity itself. */
  public Optional<TypeElement> entitySuperclass(TypeElement entity) {
    Optional<TypeElement> parent = JavaTypes.superclass(entity);
    while (parent.filter(p -> !annotationsOf(p).hasPersistence("Entity")).isPresent()) {
      parent = JavaTypes.superclass(parent.orElseThrow());
    }
    return parent;
  }

  /** In the order of declaration; of two with one name that of the superclass counts. */
  public Collection<Attribute> attributes(TypeElement entity) {
    Deque<TypeElement> classes = hierarchy(entity);
    AccessType usual = defaultAccess.of(entity);
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (TypeElement type : classes) {
      AccessType access = AccessType.stated(annotationsOf(type)).orElse(usual);
      declared(type, access, entity).forEach(attributes::putIfAbsent);
    }
    return attributes.values();
  }

  /** A member with {@code @Access} is the attribute, though it may be reached in the other way. */
  private Map<String, Attribute> declared(TypeElement type, AccessType access, TypeElement entity) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (Element member : type.getEnclosedElements()) {
      AccessType kind = AccessType.ofMember(member);
      Optional<String> name = kind.attributeName(member);
      if (name.isEmpty() || annotationsOf(member).hasPersistence("Transient")) {
        continue;
      }
      boolean stated = annotationsOf(member).hasPersistence("Access");
      if (stated || kind == access && !attributes.containsKey(name.orElseThrow())) {
        Attribute attribute =
            new Attribute(
                name.orElseThrow(),
                member,
                javaTypes.typeOf(member, entity),
                annotationsOf(member));
        attributes.put(attribute.name(), attribute);
      }
    }
    return attributes;
  }
}
