package dev.sterna.processor.entity;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Which entities belong to a migrations package.
 *
 * @param packages the packages with their subpackages; empty for all
 * @param classes classes that belong to it wherever they are
 * @param described the names of the classes that mapping files make entities
 */
public record EntityScope(List<String> packages, List<TypeElement> classes, Set<String> described) {

  public EntityScope {
    packages = List.copyOf(packages);
    classes = List.copyOf(classes);
    described = Set.copyOf(described);
  }

  /** What {@code @Migrations} says, while nothing is known of mapping files. */
  public static EntityScope of(List<String> packages, List<TypeElement> classes) {
    return new EntityScope(packages, classes, Set.of());
  }

  /** The same packages and classes, of which mapping files make these entities too. */
  public EntityScope describing(Set<String> entities) {
    return new EntityScope(packages, classes, entities);
  }

  /** Whether this class is an entity, annotated or described. */
  boolean isEntity(TypeElement type) {
    return Compiled.isEntity(type) || described.contains(type.getQualifiedName().toString());
  }

  /** Whether an entity could belong to both. */
  public boolean overlaps(EntityScope other) {
    return packages.isEmpty()
        || other.packages.isEmpty()
        || packages.stream().anyMatch(p -> other.packages.stream().anyMatch(q -> meet(p, q)))
        || classes.stream().anyMatch(other::contains)
        || other.classes.stream().anyMatch(this::contains);
  }

  private static boolean meet(String one, String other) {
    return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
  }

  /** Whether a class belongs to it, if it is an entity. */
  public boolean contains(TypeElement entity) {
    return contains(entity.getQualifiedName().toString()) || classes.contains(entity);
  }

  /** Whether a class of this name belongs to it for its package. */
  boolean contains(String entity) {
    for (String name : packages) {
      if (entity.startsWith(name + ".")) {
        return true;
      }
    }
    return packages.isEmpty();
  }
}
