package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A defect of ours is one error with an id and a file to send, and never a crash of the compiler.
 */
final class DefectTest {

  private static final Pattern FILE = Pattern.compile("with the file (\\S+\\.txt)");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"getElementUtils", "getTypeUtils", "getFiler"})
  void failureIsOneErrorWithATraceFile(String failing) throws IOException {
    Project project = new Project(home).withMigrations("Migrations").withEntity("Organization");

    CompileResult result = project.compile(new Failing(failing), project.cleaned().allSources());

    assertThat(result.errors()).isNotEmpty().allMatch(text -> text.startsWith("[STERNA-0901]"));
    Matcher file = FILE.matcher(result.errors().get(0));
    assertThat(file.find()).isTrue();
    assertThat(Files.readString(Path.of(file.group(1)))).contains("out of order", "Failing");
    Files.delete(Path.of(file.group(1)));
  }

  @Test
  void revisionsAreThereThoughTheModelCouldNotBeRead() throws IOException {
    Project project = new Project(home).withMigrations("Migrations");
    project.withFile("schema.jsonl", "").cleaned();
    Files.delete(project.migrations().resolve("schema.jsonl"));
    Files.createDirectory(project.migrations().resolve("schema.jsonl"));

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes()).singleElement().asString().startsWith("[STERNA-0405]");
    assertThat(project.generated("Revisions")).isPresent();
  }

  /** The processor in an environment of which one part is out of order. */
  private static final class Failing extends AbstractProcessor {

    private final SternaProcessor processor = new SternaProcessor();
    private final String method;

    Failing(String method) {
      this.method = method;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                      throw new IllegalStateException("out of order");
                    }
                    try {
                      return called.invoke(env, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }
  }
}
