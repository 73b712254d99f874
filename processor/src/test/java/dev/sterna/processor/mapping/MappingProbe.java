package dev.sterna.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Maps the entities of a compile in its first round. */
final class MappingProbe extends AbstractProcessor {

  private final MappingOptions options;
  private final List<String> further;
  private Optional<MappedModel> model = Optional.empty();

  MappingProbe(MappingOptions options) {
    this(options, List.of());
  }

  /** Maps further entities by their names, which are not compiled. */
  MappingProbe(MappingOptions options, List<String> further) {
    this.options = options;
    this.further = List.copyOf(further);
  }

  MappedModel model() {
    return model.orElseThrow();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (model.isEmpty()) {
      model = Optional.of(new ModelMapping(processingEnv, options).map(entities(round)));
    }
    return false;
  }

  private List<TypeElement> entities(RoundEnvironment round) {
    TypeElement entity =
        processingEnv.getElementUtils().getTypeElement("jakarta.persistence.Entity");
    Set<? extends Element> found = round.getElementsAnnotatedWith(entity);
    return Stream.concat(
            ElementFilter.typesIn(found).stream(),
            further.stream().map(processingEnv.getElementUtils()::getTypeElement))
        .toList();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
