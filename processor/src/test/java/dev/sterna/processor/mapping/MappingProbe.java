package dev.sterna.processor.mapping;

import dev.sterna.processor.ReadSources;
import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.mapping.xml.MappingFiles;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
  private final Map<String, String> files;
  private Optional<MappedModel> model = Optional.empty();

  MappingProbe(MappingOptions options) {
    this(options, List.of(), Map.of());
  }

  /** Maps further entities by their names, which are not compiled. */
  MappingProbe(MappingOptions options, List<String> further) {
    this(options, further, Map.of());
  }

  /** Maps by mapping files too, whose texts are given by their names. */
  MappingProbe(MappingOptions options, Map<String, String> files) {
    this(options, List.of(), files);
  }

  private MappingProbe(MappingOptions options, List<String> further, Map<String, String> files) {
    this.options = options;
    this.further = List.copyOf(further);
    this.files = Map.copyOf(files);
  }

  MappedModel model() {
    return model.orElseThrow();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (model.isEmpty()) {
      MappingDescriptor descriptor = descriptor(round);
      model = Optional.of(withProblems(descriptor, mapped(descriptor, round)));
    }
    return false;
  }

  private MappedModel mapped(MappingDescriptor descriptor, RoundEnvironment round) {
    CompilerFiles compiler = new CompilerFiles(processingEnv);
    SourceFiles sources =
        new SourceFiles(compiler, processingEnv.getElementUtils(), "none", Optional.empty());
    return new ModelMapping(
            processingEnv,
            options,
            descriptor,
            new ReadSources(
                compiler, sources, processingEnv.getElementUtils(), round.getRootElements()))
        .map(entities(descriptor, round), converters(round));
  }

  private static MappedModel withProblems(MappingDescriptor descriptor, MappedModel model) {
    return new MappedModel(
        model.schema(),
        model.entities(),
        model.origins(),
        model.hints(),
        model.openNames(),
        Stream.concat(descriptor.problems().stream(), model.problems().stream()).toList());
  }

  private MappingDescriptor descriptor(RoundEnvironment round) {
    return files.isEmpty()
        ? MappingDescriptor.NONE
        : new MappingFiles(
                name ->
                    Optional.ofNullable(files.get(name))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                processingEnv.getElementUtils(),
                round.getRootElements().iterator().next())
            .read();
  }

  private List<TypeElement> entities(MappingDescriptor descriptor, RoundEnvironment round) {
    return Stream.concat(
            annotated(round, "jakarta.persistence.Entity"),
            Stream.concat(further.stream(), descriptor.entities().stream())
                .map(processingEnv.getElementUtils()::getTypeElement))
        .distinct()
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
