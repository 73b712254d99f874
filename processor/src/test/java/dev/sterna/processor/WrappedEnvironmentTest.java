package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
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
    CompileResult result = compile(WrappedProcessor::proxy);

    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(result.lineOf("STERNA-0501")).isEqualTo("int likes = 3 * 5;");
  }

  private CompileResult compile(UnaryOperator<ProcessingEnvironment> wrapper) {
    return project
        .cleaned()
        .compile(new WrappedProcessor(wrapper), project.allSources())
        .succeeded();
  }
}
