package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type that another processor generates is neither a wrong column nor a silent loss of one. */
final class LateTypesTest {

  @TempDir Path home;

  @Test
  void typeOfAnAttributeThatIsGeneratedIsAnErrorOnTheAttribute() {
    Project project = project();

    CompileResult result = project.compile(new Generating(), project.allSources());

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0218]");
    assertThat(result.lineOf("STERNA-0218")).isEqualTo("Place place;");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void typeThatIsNowhereIsLeftToJavac() {
    Project project = project();

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().doesNotContain("STERNA");
  }

  private Project project() {
    return new Project(home).withMigrations("Migrations").withEntity("Post", "Place place;");
  }

  /** The processor, and another one beside it that generates a class. */
  private static final class Generating extends AbstractProcessor {

    private final SternaProcessor sterna = new SternaProcessor();
    private boolean done;

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      super.init(env);
      sterna.init(env);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        generate();
      }
      return sterna.process(annotations, round);
    }

    private void generate() {
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("com.matar.Place").openWriter()) {
        writer.write(
            "package com.matar; class Place implements java.io.Serializable {"
                + " private static final long serialVersionUID = 1L; }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
}
