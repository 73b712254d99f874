package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A processor path that is written by hand, and lacks a jar. */
final class ProcessorPathTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void writeTheProject() {
    project = new Project(home).withMigrations("Migrations").withEntity("Post");
  }

  @ParameterizedTest
  @CsvSource({
    "1, sterna-authoring",
    "2, sterna-runtime",
    "3, jackson-core",
  })
  void jarThatIsMissingIsNamed(int place, String jar) {
    List<Path> path = new ArrayList<>(ForkedCompiler.PROCESSOR_PATH);
    path.remove(place);

    assertThat(errors(path)).endsWith("add these jars: " + jar);
  }

  @Test
  void processorAloneNamesAllThatItNeeds() {
    assertThat(errors(ForkedCompiler.PROCESSOR_PATH.subList(0, 1)))
        .startsWith("error: [STERNA-0121] the processor path has sterna-processor without its")
        .endsWith("these jars: jackson-core, sterna-authoring, sterna-runtime");
  }

  /** The one error, without its place. */
  private String errors(List<Path> processorPath) {
    ForkedCompiler.Output output =
        ForkedCompiler.javac()
            .withProcessorPath(processorPath)
            .compile(project, project.allSources());
    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text().lines()).hasSizeLessThanOrEqualTo(6).last().isEqualTo("1 error");
    String first = output.text().lines().findFirst().orElseThrow();
    return first.substring(first.indexOf("error:"));
  }
}
