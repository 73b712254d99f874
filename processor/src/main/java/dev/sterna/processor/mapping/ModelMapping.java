package dev.sterna.processor.mapping;

import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Maps entity classes to the schema that Jakarta Persistence says they need. */
public final class ModelMapping {

  public ModelMapping(ProcessingEnvironment env, MappingOptions options) {}

  /**
   * The model of these entities; their mapped superclasses, embeddables and targets are found from
   * them. The same for any order of the collection.
   */
  public MappedModel map(Collection<TypeElement> entities) {
    throw new UnsupportedOperationException();
  }
}
