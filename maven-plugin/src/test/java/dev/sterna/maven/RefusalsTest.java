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
        """
        the downgrade can lose rows or values:
          03b1613c858b: alter table log_entry: drop constraint log_entry_weather_check, drop \
        column weather
        Nothing was done. If that is meant, allow it: -DallowDestructive.
        """);
    assertThat(Databases.tables(url)).isEqualTo(tables);
  }

  @Test
  void wrongPasswordIsWhatTheServerSays() {
    assertRefused(
        new Maven(project, Databases.variables(url)),
        "sterna:current -Dsterna.password=Stevenson",
        """
        the database cannot be reached: FATAL: password authentication failed for user "keeper". \
        Nothing was done. Check its address and name, the user and the password, and that it is \
        up; a database that is starting is waited for, at most 30 seconds.
        """);
  }

  @Test
  void databaseThatNobodyNamedIsAskedFor() {
    assertRefused(
        new Maven(project, Map.of("STERNA_URL", "")),
        "sterna:upgrade",
        """
        this command needs the database. Name it with \
        -Dsterna.url=jdbc:postgresql://HOST/DATABASE, or in the variable STERNA_URL.
        """);
  }

  private static void assertRefused(Maven maven, String command, String error) {
    List<String> goals = List.of(command.split(" "));
    String prefix =
        "Failed to execute goal dev.sterna:sterna-maven-plugin:0.1.0-SNAPSHOT:%s (default-cli) on project lighthouse: "
            .formatted(goals.get(0).replace("sterna:", ""));

    List<String> told = maven.quiet(goals.toArray(String[]::new)).failure();

    assertThat(String.join("\n", told)).startsWith(prefix);
    assertThat(String.join("\n", told).substring(prefix.length()) + "\n").isEqualTo(error);
  }
}
