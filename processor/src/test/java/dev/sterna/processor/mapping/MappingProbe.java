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
      model =
          Optional.of(
              new ModelMapping(processingEnv, options).map(entities(round), converters(round)));
    }
    return false;
  }

  private List<TypeElement> entities(RoundEnvironment round) {
    return Stream.concat(
            annotated(round, "jakarta.persistence.Entity"),
            further.stream().map(processingEnv.getElementUtils()::getTypeElement))
        .toList();
  }

  private List<TypeElement> converters(RoundEnvironment round) {
    return annotated(round, "jakarta.persistence.Converter").toList();
  }

  private Stream<TypeElement> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
    Set<? extends Element> found = round.getElementsAnnotatedWith(type);
    return ElementFilter.typesIn(found).stream();
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
