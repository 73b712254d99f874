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

  boolean contains(TypeElement entity) {
    String name = entity.getQualifiedName().toString();
    return packages.isEmpty()
        || packages.stream().anyMatch(p -> name.startsWith(p + "."))
        || classes.contains(entity);
  }
}
