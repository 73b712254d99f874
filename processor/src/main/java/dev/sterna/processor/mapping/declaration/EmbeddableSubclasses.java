package dev.sterna.processor.mapping.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The embeddable classes that extend another one: an attribute of the superclass may hold any of
 * them (Hibernate's user guide, "Embeddable inheritance"). They stand in its package, in one of an
 * entity, or in one where the search for entities met an embeddable: a compiler shows the classes
 * of a package, and these are the same whichever part of a model it compiles.
 */
final class EmbeddableSubclasses {

  private static final Comparator<TypeElement> BY_NAME = Comparator.comparing(JavaTypes::nameOf);

  private final AttributeReader reader;
  private final JavaTypes javaTypes;
  private final Collection<TypeElement> neighbours;
  private final Set<Element> searched = new HashSet<>();

  /** The direct subclasses by the class that they extend. */
  private final Map<TypeElement, List<TypeElement>> bySuperclass = new HashMap<>();

  EmbeddableSubclasses(
      AttributeReader reader, JavaTypes javaTypes, Collection<TypeElement> neighbours) {
    this.reader = reader;
    this.javaTypes = javaTypes;
    this.neighbours = neighbours;
  }

  /** All that inherit from a class; none of one that is no root of a hierarchy. */
  List<TypeElement> of(TypeElement root) {
    if (root.getKind() != ElementKind.CLASS
        || root.getModifiers().contains(Modifier.FINAL)
        || superclass(root).isPresent()) {
      return List.of();
    }
    if (searched.isEmpty()) {
      neighbours.forEach(this::search);
    }
    search(root);
    List<TypeElement> all = new ArrayList<>();
    add(root, all);
    return all;
  }

  private void add(TypeElement type, List<TypeElement> all) {
    for (TypeElement subclass : bySuperclass.getOrDefault(type, List.of())) {
      all.add(subclass);
      add(subclass, all);
    }
  }

  private void search(TypeElement neighbour) {
    Element owner = javaTypes.packageOf(neighbour);
    if (!searched.add(owner)) {
      return;
    }
    Deque<Element> open = new ArrayDeque<>(List.of(owner));
    List<TypeElement> subclasses = new ArrayList<>();
    while (!open.isEmpty()) {
      for (Element member : open.remove().getEnclosedElements()) {
        if (member instanceof TypeElement type) {
          open.add(type);
          if (isSubclass(type)) {
            subclasses.add(type);
          }
        }
      }
    }
    for (TypeElement type : subclasses) {
      List<TypeElement> siblings =
          bySuperclass.computeIfAbsent(superclass(type).get(), any -> new ArrayList<>());
      siblings.add(type);
      siblings.sort(BY_NAME);
    }
  }

  private boolean isSubclass(TypeElement type) {
    return JavaTypes.superclass(type).isPresent()
        && isEmbeddable(type)
        && superclass(type).isPresent();
  }

  /** The nearest superclass that is embeddable too, and not just mapped with its subclasses. */
  private Optional<TypeElement> superclass(TypeElement type) {
    Optional<TypeElement> parent = JavaTypes.superclass(type);
    while (parent.isPresent() && (!isEmbeddable(parent.get()) || isMapped(parent.get()))) {
      parent = JavaTypes.superclass(parent.get());
    }
    return parent;
  }

  private boolean isMapped(TypeElement type) {
    return reader.annotationsOf(type).hasPersistence("MappedSuperclass");
  }

  private boolean isEmbeddable(TypeElement type) {
    return reader.annotationsOf(type).hasPersistence("Embeddable");
  }
}
