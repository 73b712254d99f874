package dev.sterna.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Maven tells of a goal that cannot go on: the command's error, in the words of properties.
 */
final class RefusalsTest {

  @TempDir private static Path root;

  private static Path project;
  private static String url;

  @BeforeAll
  static void upgrade() throws Exception {
    project = new Folder(Path.of("..", "examples", "maven")).copyTo(root.resolve("lighthouse"));
    url = Databases.empty();
    new Maven(project, Databases.variables(url)).quiet("sterna:upgrade").succeeds();
  }

  @Test
  void downgradeThatLosesDataNamesTheProperty() throws Exception {
    List<String> tables = Databases.tables(url);

    assertRefused(
        new Maven(project, Databases.variables(url)),
        "sterna:downgrade -Dtarget=-1",
        "03b1613c858b: alter table log_entry",
        "drop column weather",
        "-DallowDestructive");
    assertThat(Databases.tables(url)).isEqualTo(tables);
  }

  @Test
  void wrongPasswordIsWhatTheServerSays() {
    assertRefused(
        new Maven(project, Databases.variables(url)),
        "sterna:current -Dsterna.password=Stevenson",
        "password authentication failed for user \"keeper\"");
  }

  @Test
  void databaseThatNobodyNamedIsAskedFor() {
    assertRefused(
        new Maven(project, Map.of("STERNA_URL", "")),
        "sterna:upgrade",
        "-Dsterna.url=jdbc:postgresql://HOST/DATABASE",
        "STERNA_URL");
  }

  @Test
  void scriptThatCannotBeWrittenNamesFileAndProperty() {
    assertRefused(
        new Maven(project, Map.of()),
        "sterna:sql -Doutput=pom.xml/upgrade.sql",
        "the script cannot be written to " + project.resolve("pom.xml/upgrade.sql") + ".",
        "-Doutput=FILE");
  }

  /** The texts themselves are the commands'. */
  private static void assertRefused(Maven maven, String command, String... parts) {
    List<String> goals = List.of(command.split(" "));

    List<String> told = maven.quiet(goals.toArray(String[]::new)).failure();

    assertThat(told).hasSizeLessThanOrEqualTo(6);
    assertThat(String.join("\n", told))
        .startsWith("Failed to execute goal dev.sterna:sterna-maven-plugin:")
        .contains(parts)
        .doesNotContain(" --", "error: ");
  }
}
