package dev.sterna.processor.mapping.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * The attributes of an entity or an embeddable class, those of its mapped superclasses first, with
 * what overrides say of them (Jakarta Persistence 3.2, sections 2.2, 2.3, 2.5 and 2.14).
 */
public final class AttributeReader {

  private final JavaTypes javaTypes;
  private final DefaultAccess defaultAccess;
  private final EmbeddableSubclasses embeddableSubclasses;
  private final Instantiators instantiators;
  private final MappingDescriptor descriptor;
  private final SourceFacts sources;
  private final Map<Element, Annotations> annotations = new HashMap<>();
  private final Map<TypeElement, Deque<TypeElement>> hierarchies = new HashMap<>();

  /**
   * A reader for one model.
   *
   * @param entities the entities of the model, beside which subclasses of embeddables may stand
   * @param embeddables such subclasses, which may stand elsewhere
   */
  public AttributeReader(
      JavaTypes javaTypes,
      MappingDescriptor descriptor,
      SourceFacts sources,
      Collection<TypeElement> entities,
      Collection<TypeElement> embeddables) {
    this.javaTypes = javaTypes;
    this.defaultAccess = new DefaultAccess(this);
    List<TypeElement> neighbours = new ArrayList<>(entities);
    neighbours.addAll(embeddables);
    this.embeddableSubclasses = new EmbeddableSubclasses(this, javaTypes, neighbours);
    this.instantiators = new Instantiators(this, entities);
    this.descriptor = descriptor;
    this.sources = sources;
  }

  /**
   * The annotations of an element, written or described in a mapping file; read once however often
   * it is inherited.
   */
  public Annotations annotationsOf(Element element) {
    return annotations.computeIfAbsent(element, this::read);
  }

  private Annotations read(Element element) {
    return descriptor.annotations(element, DialectOverrides.applied(Annotations.of(element)));
  }

  /** What the sources of classes say, beside their annotations. */
  public SourceFacts sources() {
    return sources;
  }

  /** What a mapping file declares for the persistence unit as a whole. */
  public Annotations ofUnit() {
    return descriptor.ofUnit();
  }

  /** The class after its mapped superclasses up to the next entity, the topmost first. */
  public Deque<TypeElement> hierarchy(TypeElement entity) {
    return hierarchies.computeIfAbsent(entity, this::readHierarchy);
  }

  private Deque<TypeElement> readHierarchy(TypeElement entity) {
    Deque<TypeElement> classes = new ArrayDeque<>();
    classes.push(entity);
    for (Optional<TypeElement> parent = JavaTypes.superclass(entity);
        parent.isPresent();
        parent = JavaTypes.superclass(parent.orElseThrow())) {
      TypeElement type = parent.orElseThrow();
      if (annotationsOf(type).hasPersistence("Entity")) {
        break;
      }
      if (annotationsOf(type).hasPersistence("MappedSuperclass")) {
        classes.push(type);
      }
    }
    return classes;
  }

  /** Where a model says what holds for all of it: on the classes of its entities and packages. */
  public Set<Element> places(Collection<TypeElement> entities) {
    Set<Element> places = new LinkedHashSet<>();
    for (TypeElement entity : entities) {
      for (TypeElement type : hierarchy(entity)) {
        places.add(type);
        places.add(javaTypes.packageOf(type));
      }
    }
    return places;
  }

  /** The entity or the superclass of it that extends a class which the compiler does not know. */
  public static Optional<TypeElement> extendingUnknown(TypeElement entity) {
    Optional<TypeElement> type = Optional.of(entity);
    while (type.isPresent() && type.get().getSuperclass().getKind() != TypeKind.ERROR) {
      type = JavaTypes.superclass(type.get());
    }
    return type;
  }

  /** The nearest superclass that is an entity itself. */
  public Optional<TypeElement> entitySuperclass(TypeElement entity) {
    Optional<TypeElement> parent = JavaTypes.superclass(entity);
    while (parent.isPresent() && !annotationsOf(parent.get()).hasPersistence("Entity")) {
      parent = JavaTypes.superclass(parent.get());
    }
    return parent;
  }

  /** In the order of declaration; of two with one name that of the superclass counts. */
  public Collection<Attribute> attributes(TypeElement entity) {
    Deque<TypeElement> classes = hierarchy(entity);
    AccessType usual = defaultAccess.of(entity);
    AccessType entityAccess = AccessType.stated(annotationsOf(entity)).orElse(usual);
    AttributeSite site = new AttributeSite(false, false, entityAccess, overridesOn(classes));
    return attributes(classes, (DeclaredType) entity.asType(), usual, site);
  }

  /** Whether the model registers for an embeddable class who makes its values. */
  public boolean isInstantiated(TypeElement embeddable) {
    return instantiators.areRegisteredFor(embeddable);
  }

  /** The embeddable classes that inherit from this one, and may stand in its place. */
  public List<TypeElement> embeddableSubclasses(TypeElement embeddable) {
    return embeddableSubclasses.of(embeddable);
  }

  /**
   * The attributes of the embeddable class that is the type of an attribute, in the order of
   * declaration, and those of its subclasses.
   */
  public Collection<Attribute> parts(Attribute embedded, DeclaredType type) {
    Deque<TypeElement> classes = hierarchy((TypeElement) type.asElement());
    AccessType entityAccess = embedded.site().entityAccess();
    AccessType usual = AccessType.stated(embedded.annotations()).orElse(entityAccess);
    Overrides overrides = embedded.overrides().over(overridesOn(classes));
    AttributeSite site =
        new AttributeSite(
            embedded.id(),
            true,
            entityAccess,
            overrides,
            embedded.site().namePatterns().inside(embedded));
    Collection<Attribute> parts = attributes(classes, type, usual, site);
    List<Attribute> all = new ArrayList<>(parts);
    for (TypeElement subclass : embeddableSubclasses.of((TypeElement) type.asElement())) {
      Deque<TypeElement> alone = new ArrayDeque<>(List.of(subclass));
      all.addAll(attributes(alone, (DeclaredType) subclass.asType(), usual, site));
    }
    List<Attribute> constrained = new ArrayList<>(all.size());
    for (Attribute part : all) {
      constrained.add(BeanConstraints.inside(embedded, part));
    }
    return constrained;
  }

  /** The attributes of the id class of an entity, also those of its superclasses of any kind. */
  public Collection<Attribute> idClassAttributes(TypeElement idClass, AccessType entityAccess) {
    Deque<TypeElement> classes = new ArrayDeque<>();
    for (Optional<TypeElement> type = Optional.of(idClass);
        type.isPresent();
        type = JavaTypes.superclass(type.get())) {
      classes.push(type.get());
    }
    AttributeSite site = new AttributeSite(true, false, entityAccess, overridesOn(classes));
    return attributes(classes, (DeclaredType) idClass.asType(), entityAccess, site);
  }

  /**
   * @param owner the type whose attributes they are
   * @param site what holds for all of them, with what is said of each
   */
  private Collection<Attribute> attributes(
      Deque<TypeElement> classes, DeclaredType owner, AccessType usual, AttributeSite site) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (TypeElement type : classes) {
      AccessType access =
          type.getKind() == ElementKind.RECORD
              ? AccessType.FIELD
              : AccessType.stated(annotationsOf(type)).orElse(usual);
      for (Attribute attribute : declared(type, access, owner, site).values()) {
        attributes.putIfAbsent(attribute.name(), attribute);
      }
    }
    return attributes.values();
  }

  /** What is said on the classes of the attributes in them; the nearest class has the last word. */
  private Overrides overridesOn(Deque<TypeElement> classes) {
    Overrides overrides = Overrides.NONE;
    for (TypeElement type : classes) {
      overrides = Overrides.of(annotationsOf(type)).over(overrides);
    }
    return overrides;
  }

  /**
   * A member with {@code @Access} is the attribute, though it may be reached in the other way.
   * Those of the other kind come last: a class file does not say where they stand among the rest.
   */
  private Map<String, Attribute> declared(
      TypeElement type, AccessType access, DeclaredType owner, AttributeSite site) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    Map<String, Element> elsewhere = new LinkedHashMap<>();
    for (Element member : type.getEnclosedElements()) {
      AccessType kind = AccessType.ofMember(member);
      Optional<String> name = kind.attributeName(member);
      Annotations own = name.isPresent() ? annotationsOf(member) : Annotations.NONE;
      if (name.isEmpty() || own.hasPersistence("Transient")) {
        continue;
      }
      boolean stated = own.hasPersistence("Access");
      if (kind == access && (stated || !attributes.containsKey(name.get()))) {
        attributes.put(name.get(), attribute(name.get(), member, owner, site));
      } else if (kind != access && stated) {
        elsewhere.put(name.get(), member);
      }
    }
    for (Map.Entry<String, Element> other : elsewhere.entrySet()) {
      attributes.put(other.getKey(), attribute(other.getKey(), other.getValue(), owner, site));
    }
    return attributes;
  }

  private Attribute attribute(String name, Element member, DeclaredType owner, AttributeSite site) {
    Annotations own = annotationsOf(member);
    Overrides overrides = site.overrides();
    return new Attribute(
        name,
        member,
        javaTypes.typeOf(member, owner),
        JavaTypes.isOpen(JavaTypes.typeOf(member)),
        overrides.replacing(name, own),
        new AttributeSite(
            site.id() || isId(own),
            site.embedded(),
            site.entityAccess(),
            overrides.below(name),
            site.namePatterns()));
  }

  private static boolean isId(Annotations annotations) {
    return annotations.hasPersistence("Id") || annotations.hasPersistence("EmbeddedId");
  }
}
