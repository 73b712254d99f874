package dev.sterna.processor;

import dev.sterna.processor.mapping.declaration.MappingDescriptor;
import dev.sterna.processor.report.CompilerTrees;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.ProjectFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates migrations while javac compiles. Everything is read in the first round: entities are
 * written by people, and what other processors generate comes too late for a table.
 *
 * <p>This class itself needs nothing but the JDK, so that javac can create it and it can say which
 * jar the processor path lacks.
 */
public final class SternaProcessor extends AbstractProcessor {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "dev.sterna.migration.Migrations",
          "dev.sterna.migration.Revision",
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Converter");

  private boolean done;
  private Optional<LaterRounds> later = Optional.empty();

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      List<String> missing = ProcessorPath.missing();
      if (missing.isEmpty()) {
        later = new Compilation(processingEnv, round).run();
      } else {
        report(missing, round.getRootElements());
      }
    }
    if (later.isPresent()) {
      List<Problem> problems = later.get().after(round, processingEnv);
      if (!problems.isEmpty()) {
        new Diagnostics(processingEnv, round.getRootElements()).report(problems);
      }
    }
    return false;
  }

  private void report(List<String> missing, Set<? extends Element> roots) {
    Diagnostics diagnostics = new Diagnostics(processingEnv, roots);
    roots.stream()
        .findFirst()
        .map(Origin::of)
        .map(
            anywhere -> Problem.of(SetupMessage.JARS_MISSING, anywhere, String.join(", ", missing)))
        .ifPresent(diagnostics::report);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new TreeSet<>(OptionCheck.names());
    options.addAll(given());
    return options;
  }

  /** All that begin as ours do: of one that is misspelt we say more than javac's warning. */
  private Set<String> given() {
    Set<String> given = new TreeSet<>();
    for (String option : processingEnv.getOptions().keySet()) {
      if (option.startsWith(OptionCheck.PREFIX)) {
        given.add(option);
      }
    }
    return given;
  }

  /**
   * The annotations that wake this processor; it claims none. In a compile that has none of them,
   * such as that of tests, javac would warn of options that no processor takes: so an option wakes
   * it as well. A class that only a mapping file makes an entity has none either.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new TreeSet<>(ANNOTATIONS);
    if (!given().isEmpty() || hasMappingFile()) {
      types.add("*");
    }
    return types;
  }

  /** As far as javac can tell; a compiler that cannot say so early wakes by annotations alone. */
  private boolean hasMappingFile() {
    try {
      return CompilerTrees.of(processingEnv).isPresent()
          && new ProjectFiles(new CompilerFiles(processingEnv), "", Optional.empty())
              .hasAny(MappingDescriptor.ENTRIES);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
