package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.spi.NamingConvention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own naming convention, as a service on the processor path. */
final class NamingServiceTest {

  @TempDir Path home;
  @TempDir Path services;

  private Project project;

  @BeforeEach
  void writeTheProject() {
    project =
        new Project(home)
            .withMigrations("Migrations(naming = dev.sterna.migration.NamingStrategy.SERVICE)")
            .withEntity("Post", "@jakarta.persistence.ManyToOne Post parent;");
  }

  @Test
  void conventionNamesTablesColumnsAndSequences() throws IOException {
    ForkedCompiler.Output output =
        compile(
            """
            @Override public Name table(Name n) { return new Name("tbl_" + n.text(), false); }
            @Override public Name column(Name n) { return new Name("c_" + n.text(), true); }
            @Override public String joinColumn(String p, String column) { return p + "_ref"; }
            """);

    output.succeeded();
    assertThat(project.generated("Draft").orElseThrow())
        .contains("\"tbl_post\"", "\"c_id\"", "\"c_parent_ref\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return null;                        | fails: it returns null for Post",
        "return new Name(\"\", false);       | fails: it returns an empty name for Post",
        "throw new IllegalStateException();  | fails: java.lang.IllegalStateException for Post",
      })
  void conventionThatFailsIsNamed(String body, String problem) throws IOException {
    ForkedCompiler.Output output = compile("@Override public Name table(Name n) { " + body + " }");

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text()).contains("[STERNA-0125] the NamingConvention acme.Names " + problem);
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void withoutAServiceTheProcessorSaysWhatIsMissing() {
    ForkedCompiler.Output output = compiler(List.of());

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text()).contains("[STERNA-0123]").contains("1 error");
  }

  @Test
  void oneOfSeveralServicesIsNotGuessed() throws IOException {
    Path other = Files.createDirectory(services.resolve("other"));
    write(other, "zeta", "");
    ForkedCompiler.Output output = compiler(List.of(write(services, "acme", ""), other));

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text()).contains("[STERNA-0124]").contains("several: acme.Names, zeta.Names");
  }

  private ForkedCompiler.Output compile(String members) throws IOException {
    return compiler(List.of(write(services, "acme", members)));
  }

  private ForkedCompiler.Output compiler(List<Path> more) {
    List<Path> path = new ArrayList<>(ForkedCompiler.PROCESSOR_PATH);
    path.addAll(more);
    return ForkedCompiler.javac().withProcessorPath(path).compile(project, project.allSources());
  }

  /** A folder of classes with a service in it. */
  private static Path write(Path folder, String packageName, String members) throws IOException {
    Path source = folder.resolve("Names.java");
    Files.writeString(
        source,
        "package %s; public final class Names implements %s { public Names() {} %s }"
            .formatted(packageName, NamingConvention.class.getName(), members));
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(NamingConvention.class.getName()), packageName + ".Names");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                Project.libraryOf(NamingConvention.class).toString(),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(result).isZero();
    return folder;
  }
}
