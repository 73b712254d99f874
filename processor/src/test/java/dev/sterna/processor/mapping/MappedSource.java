package dev.sterna.processor.mapping;

import dev.sterna.processor.oracle.CompiledModel;
import java.util.List;

/**
 * What one compile makes of a model.
 *
 * @param compiled the classes
 * @param models the mapped models, one for each of the options
 */
record MappedSource(CompiledModel compiled, List<MappedModel> models) {

  MappedSource {
    models = List.copyOf(models);
  }
}
