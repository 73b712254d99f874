package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The entities of a model, and those outside of it that they refer to: of these only the key
 * counts, so what else may be wrong with them is not said.
 */
public final class EntityIndex {

  private final AttributeReader reader;
  private final EntityReader ownReader;
  private final EntityReader foreignReader;
  private final Problems problems;
  private final Set<String> ownNames = new HashSet<>();
  private final Map<String, Optional<EntityShape>> shapes = new HashMap<>();
  private final Map<String, List<EntityShape>> subclasses = new HashMap<>();

  public EntityIndex(
      AttributeReader reader,
      EntityReader ownReader,
      EntityReader foreignReader,
      Problems problems) {
    this.reader = reader;
    this.ownReader = ownReader;
    this.foreignReader = foreignReader;
    this.problems = problems;
  }

  /** Reads the entities of the model, in the order of their names, but superclasses first. */
  public List<EntityShape> read(Collection<TypeElement> entities) {
    List<TypeElement> sorted = new ArrayList<>(entities);
    sorted.sort(Comparator.comparing(JavaTypes::nameOf));
    for (TypeElement type : sorted) {
      ownNames.add(JavaTypes.nameOf(type));
    }
    List<EntityShape> read = new ArrayList<>(sorted.size());
    for (TypeElement type : sorted) {
      read(type, read);
    }
    return read;
  }

  private Optional<EntityShape> read(TypeElement type, List<EntityShape> read) {
    String name = JavaTypes.nameOf(type);
    Optional<EntityShape> known = shapes.get(name);
    if (known != null) {
      return known;
    }
    Optional<TypeElement> superclass = reader.entitySuperclass(type);
    Optional<EntityShape> parent =
        superclass.isPresent() ? parent(superclass.get(), read) : Optional.empty();
    Optional<EntityShape> shape =
        superclass.isPresent() && !isUsable(type, superclass.get(), parent)
            ? Optional.empty()
            : ownReader.read(type, parent);
    shapes.put(name, shape);
    if (shape.isPresent()) {
      read.add(shape.get());
      if (superclass.isPresent()) {
        subclasses
            .computeIfAbsent(JavaTypes.nameOf(superclass.get()), n -> new ArrayList<>())
            .add(shape.get());
      }
    }
    return shape;
  }

  private Optional<EntityShape> parent(TypeElement superclass, List<EntityShape> read) {
    return isOwn(superclass) ? read(superclass, read) : find(superclass);
  }

  /**
   * Whether an entity can inherit from another. One of this model has its own error if it cannot be
   * read. Of one outside all can be repeated, but its table is not there.
   */
  private boolean isUsable(TypeElement type, TypeElement superclass, Optional<EntityShape> parent) {
    boolean outside = !isOwn(superclass);
    boolean needed =
        parent
            .map(p -> p.inheritance().root().strategy() != InheritanceStrategy.TABLE_PER_CLASS)
            .orElse(true);
    if (outside && needed) {
      problems.report(
          InheritanceMessage.SUPERCLASS_OUTSIDE,
          Origin.of(type),
          JavaTypes.nameOf(type),
          JavaTypes.nameOf(superclass));
    }
    return parent.isPresent() && !(outside && needed);
  }

  /** An entity of the model or outside of it, if it has a table. */
  public Optional<EntityShape> find(TypeElement type) {
    String name = JavaTypes.nameOf(type);
    Optional<EntityShape> known = shapes.get(name);
    if (known == null) {
      known = foreign(type);
      shapes.put(name, known);
    }
    return known;
  }

  private Optional<EntityShape> foreign(TypeElement type) {
    Optional<TypeElement> superclass = reader.entitySuperclass(type);
    Optional<EntityShape> parent = superclass.flatMap(this::find);
    return superclass.isPresent() && parent.isEmpty()
        ? Optional.empty()
        : foreignReader.read(type, parent);
  }

  /** The entities of the model that inherit from this one directly, in the order of their names. */
  public List<EntityShape> subclasses(EntityShape entity) {
    return subclasses.getOrDefault(entity.className(), List.of());
  }

  /** Those and their subclasses. */
  public List<EntityShape> descendants(EntityShape entity) {
    List<EntityShape> all = new ArrayList<>(subclasses(entity));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(subclasses(all.get(i)));
    }
    return all;
  }

  public boolean isOwn(TypeElement type) {
    return ownNames.contains(JavaTypes.nameOf(type));
  }
}
