package dev.sterna.processor.entity;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The entities that a migrations package looks after.
 *
 * @param entities their classes, sorted by name
 * @param converters the converters of their attributes, sorted by name
 * @param embeddables the embeddables that extend another class, sorted by name
 * @param problems why the list may not be whole, so that nothing can be said about the model
 */
public record FoundEntities(
    List<TypeElement> entities,
    List<TypeElement> converters,
    List<TypeElement> embeddables,
    List<Problem> problems) {

  public FoundEntities {
    entities = List.copyOf(entities);
    converters = List.copyOf(converters);
    embeddables = List.copyOf(embeddables);
    problems = List.copyOf(problems);
  }

  /** The same, with more to say. */
  FoundEntities with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new FoundEntities(entities, converters, embeddables, all);
  }

  /** A note for each package that was named for its entities and has none: a mistyped one. */
  public List<Problem> emptyPackages(EntityScope scope, Annotation migrations) {
    List<Problem> problems = new ArrayList<>();
    for (String name : scope.packages()) {
      if (!hasEntityIn(name + ".")) {
        problems.add(
            Problem.of(SetupMessage.PACKAGE_WITHOUT_ENTITY, migrations.origin("packages"), name));
      }
    }
    return problems;
  }

  /** A note if there is none at all, as where all of them are in another module. */
  public List<Problem> noEntity(EntityScope scope, Annotation migrations) {
    return entities.isEmpty() && scope.packages().isEmpty()
        ? List.of(Problem.of(SetupMessage.ENTITY_NOWHERE, migrations.origin()))
        : List.of();
  }

  private boolean hasEntityIn(String prefix) {
    for (TypeElement entity : entities) {
      if (entity.getQualifiedName().toString().startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
