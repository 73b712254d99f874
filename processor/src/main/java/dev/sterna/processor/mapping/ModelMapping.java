package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.column.DocumentTypes;
import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Maps entity classes to the schema that Jakarta Persistence says they need. */
public final class ModelMapping {

  private final ProcessingEnvironment env;
  private final MappingOptions options;
  private final MappingDescriptor descriptor;
  private final SourceFacts sources;

  /** Maps by annotations alone. */
  public ModelMapping(ProcessingEnvironment env, MappingOptions options) {
    this(env, options, MappingDescriptor.NONE);
  }

  /** Maps by annotations and mapping files. */
  public ModelMapping(
      ProcessingEnvironment env, MappingOptions options, MappingDescriptor descriptor) {
    this(env, options, descriptor, SourceFacts.NONE);
  }

  /** Maps by annotations, mapping files, and what sources say of classes. */
  public ModelMapping(
      ProcessingEnvironment env,
      MappingOptions options,
      MappingDescriptor descriptor,
      SourceFacts sources) {
    this.env = Objects.requireNonNull(env, "env");
    this.options = Objects.requireNonNull(options, "options");
    this.descriptor = Objects.requireNonNull(descriptor, "descriptor");
    this.sources = Objects.requireNonNull(sources, "sources");
  }

  /**
   * The model of these entities; their mapped superclasses, embeddables and targets are found from
   * them. The same for any order of the collections. Where mapping files are wrong it is empty:
   * what would be said of it would only follow from that.
   *
   * @param converters the converters of the model, of which some apply by themselves
   */
  public MappedModel map(Collection<TypeElement> entities, Collection<TypeElement> converters) {
    return map(entities, converters, List.of());
  }

  /**
   * The same, of a model whose embeddables may extend each other across packages.
   *
   * @param embeddables those that are known beside the entities
   */
  public MappedModel map(
      Collection<TypeElement> entities,
      Collection<TypeElement> converters,
      Collection<TypeElement> embeddables) {
    Collection<TypeElement> mapped = descriptor.isSound() ? entities : List.of();
    ModelAssembly read = read(mapped, converters, embeddables, DocumentTypes.unknown());
    Optional<DocumentTypes> shared = read.sharedDocuments();
    return shared.isPresent()
        ? read(mapped, converters, embeddables, shared.get()).model()
        : read.model();
  }

  private ModelAssembly read(
      Collection<TypeElement> entities,
      Collection<TypeElement> converters,
      Collection<TypeElement> embeddables,
      DocumentTypes documents) {
    return new ModelAssembly(
        env, options, descriptor, sources, entities, converters, embeddables, documents);
  }
}
