package dev.sterna.processor.entity;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Which entities belong to a migrations package.
 *
 * @param packages the packages with their subpackages; empty for all
 * @param classes classes that belong to it wherever they are
 */
public record EntityScope(List<String> packages, List<TypeElement> classes) {

  public EntityScope {
    packages = List.copyOf(packages);
    classes = List.copyOf(classes);
  }

  /** Whether this class is an entity or a converter. */
  public static boolean isMapped(TypeElement type) {
    return Compiled.isEntity(type) || Compiled.isConverter(type);
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

  boolean contains(TypeElement entity) {
    return contains(entity.getQualifiedName().toString()) || classes.contains(entity);
  }

  /** Whether a class of this name belongs to it for its package. */
  boolean contains(String entity) {
    return packages.isEmpty() || packages.stream().anyMatch(p -> entity.startsWith(p + "."));
  }
}
