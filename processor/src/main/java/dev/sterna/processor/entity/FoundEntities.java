package dev.sterna.processor.entity;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The entities that a migrations package looks after.
 *
 * @param entities their classes, sorted by name
 * @param converters the converters of their attributes, sorted by name
 * @param problems why the list may not be whole, so that nothing can be said about the model
 */
public record FoundEntities(
    List<TypeElement> entities, List<TypeElement> converters, List<Problem> problems) {

  public FoundEntities {
    entities = List.copyOf(entities);
    converters = List.copyOf(converters);
    problems = List.copyOf(problems);
  }

  /** The same, with more to say. */
  FoundEntities with(List<Problem> more) {
    return new FoundEntities(
        entities, converters, Stream.concat(problems.stream(), more.stream()).toList());
  }

  /** A note for each package that was named for its entities and has none: a mistyped one. */
  public List<Problem> emptyPackages(EntityScope scope, Annotation migrations) {
    return scope.packages().stream()
        .filter(name -> entities.stream().noneMatch(entity -> isIn(name, entity)))
        .map(
            name ->
                Problem.of(
                    SetupMessage.PACKAGE_WITHOUT_ENTITY, migrations.origin("packages"), name))
        .toList();
  }

  private static boolean isIn(String packageName, TypeElement entity) {
    return entity.getQualifiedName().toString().startsWith(packageName + ".");
  }
}
