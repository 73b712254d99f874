package dev.sterna.processor.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What Hibernate is started for.
 *
 * @param loader the loader of the classes that mapping files name
 * @param classes the classes and packages with annotations
 * @param mappingFiles the texts of the mapping files, in the order in which they are read
 * @param settings further settings, such as naming strategies, by their names
 */
public record PersistenceUnit(
    ClassLoader loader,
    List<Class<?>> classes,
    List<String> mappingFiles,
    Map<String, Object> settings) {

  public PersistenceUnit {
    classes = List.copyOf(classes);
    mappingFiles = List.copyOf(mappingFiles);
    settings = Map.copyOf(settings);
  }

  static PersistenceUnit of(Collection<Class<?>> classes, Map<String, Object> settings) {
    ClassLoader loader =
        classes.stream()
            .findFirst()
            .map(Class::getClassLoader)
            .orElseGet(PersistenceUnit.class::getClassLoader);
    return new PersistenceUnit(loader, List.copyOf(classes), List.of(), settings);
  }
}
