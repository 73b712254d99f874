package dev.sterna.processor.entity;

import dev.sterna.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The entities that a migrations package looks after.
 *
 * @param entities their classes, sorted by name
 * @param problems why the list may not be whole, so that nothing can be said about the model
 */
public record FoundEntities(List<TypeElement> entities, List<Problem> problems) {

  public FoundEntities {
    entities = List.copyOf(entities);
    problems = List.copyOf(problems);
  }
}
