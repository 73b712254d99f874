package dev.sterna.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCompilerTest {
  private static final Map<String, String> USER =
      Map.of("model.A", "package model; @jakarta.persistence.Entity class A { Made made; }");

  @Test
  void processorsWriteSourcesAndResourcesAndSpeak() {
    CompiledModel model =
        ModelCompiler.with(new MakingProcessor()).withOptions("-Aword=hello").compile(USER);
    assertThat(model.succeeded()).as(model.messages()).isTrue();
    assertThat(model.messages()).contains("hello");
    assertThat(model.generatedSources()).containsOnlyKeys("model.Made");
    assertThat(model.outputs()).containsKeys("model/Made.class", "model/note.txt");
    assertThat(model.entities()).extracting(Class::getName).containsExactly("model.A");
  }

  @Test
  void errorsAreReportedNotThrown() {
    CompiledModel model = ModelCompiler.plain().compile(USER);
    assertThat(model.succeeded()).isFalse();
    assertThat(model.messages()).contains("cannot find symbol");
  }

  @Test
  void foldersCompileAsTheirPackages(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("model"));
    Files.writeString(
        folder.resolve("model/B.java"), "package model; @jakarta.persistence.Entity class B {}");
    assertThat(ModelCompiler.plain().compile(folder).entities())
        .extracting(Class::getName)
        .containsExactly("model.B");
  }

  @SupportedAnnotationTypes("jakarta.persistence.Entity")
  @SupportedOptions("word")
  private static final class MakingProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!annotations.isEmpty()) {
        make();
        String word = processingEnv.getOptions().get("word");
        processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, word);
      }
      return false;
    }

    private void make() {
      try (Writer source = processingEnv.getFiler().createSourceFile("model.Made").openWriter();
          Writer note =
              processingEnv
                  .getFiler()
                  .createResource(StandardLocation.CLASS_OUTPUT, "model", "note.txt")
                  .openWriter()) {
        source.write("package model; class Made {}");
        note.write("made");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
