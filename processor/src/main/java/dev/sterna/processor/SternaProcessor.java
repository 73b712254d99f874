package dev.sterna.processor;

import com.google.auto.service.AutoService;
import dev.sterna.migration.Migrations;
import dev.sterna.migration.Revision;
import dev.sterna.processor.entity.EntitySearch;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.source.MigrationsFolder;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates migrations while javac compiles. Everything happens in the first round: entities are
 * written by people, and what other processors generate comes too late for a table.
 */
@AutoService(Processor.class)
public final class SternaProcessor extends AbstractProcessor {

  private static final Set<String> OPTIONS =
      Set.of(
          MigrationsFolder.OPTION,
          EntitySearch.COMPLETE_OPTION,
          Diagnostics.LEVEL_OPTION,
          Diagnostics.STRICT_OPTION);

  private static final Set<String> ANNOTATIONS =
      Set.of(
          Migrations.class.getCanonicalName(),
          Revision.class.getCanonicalName(),
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable");

  private boolean done;

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      new Compilation(processingEnv, round).run();
    }
    return false;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return OPTIONS;
  }

  /**
   * The annotations that wake this processor; it claims none. In a compile that has none of them,
   * such as that of tests, javac would warn of options that no processor takes: so an option wakes
   * it as well.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new TreeSet<>(ANNOTATIONS);
    if (processingEnv.getOptions().keySet().stream().anyMatch(OPTIONS::contains)) {
      types.add("*");
    }
    return types;
  }
}
