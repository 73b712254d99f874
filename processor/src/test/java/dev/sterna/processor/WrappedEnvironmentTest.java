package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools may put a proxy around what javac hands to a processor. */
final class WrappedEnvironmentTest {

  @TempDir Path home;

  private Project project;
  private Optional<String> draft;

  @BeforeEach
  void compileUnwrapped() {
    project =
        new Project(home).withMigrations("Migrations").withEntity("Post", "int views = 3 * 4;");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Post", "int views = 3 * 4;", "int likes = 3 * 5;");
    project.compile().succeeded();
    draft = project.generated("Draft");
    assertThat(draft).get().asString().contains("filledWith(15)");
  }

  @Test
  void proxyOfIntelliJIsOpened() {
    CompileResult result =
        compile(env -> APIWrappers.wrap(env, APIWrappers.class.getClassLoader()));

    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(result.lineOf("STERNA-0501")).isEqualTo("int likes = 3 * 5;");
    assertThat(result.notes()).noneMatch(note -> note.contains("(in "));
  }

  @Test
  void anyOtherProxyCostsNothingButTheTrees() {
    CompileResult result = compile(WrappedEnvironmentTest::proxy);

    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(result.lineOf("STERNA-0501")).isEqualTo("int likes = 3 * 5;");
  }

  private CompileResult compile(UnaryOperator<ProcessingEnvironment> wrapper) {
    return project.cleaned().compile(new Wrapping(wrapper), project.allSources()).succeeded();
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment env) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironmentTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(env, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The processor as a build tool starts it that wraps its environment. */
  private static final class Wrapping extends AbstractProcessor {

    private final Processor processor = new SternaProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrapper;

    Wrapping(UnaryOperator<ProcessingEnvironment> wrapper) {
      this.wrapper = wrapper;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
      processor.init(wrapper.apply(env));
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
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }
  }
}
