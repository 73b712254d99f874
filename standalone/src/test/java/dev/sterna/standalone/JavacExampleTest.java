package dev.sterna.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code examples/javac}, run as its reader runs it. */
@DisabledOnOs(OS.WINDOWS)
final class JavacExampleTest {

  private static final Path EXAMPLE = Path.of("../examples/javac").toAbsolutePath();
  private static final Path README = EXAMPLE.resolve("README.md");
  private static final String START = "$ ./journey.sh\n";

  @TempDir private Path folder;

  @Test
  void journeyLeadsUpAndBackAsTheReadmeShows() throws Exception {
    String url = Databases.empty();

    String said = journey(url).succeed();

    assertThat(Databases.relations(url)).containsExactly("sterna_revision");
    String readme = Files.readString(README);
    int start = readme.indexOf(START) + START.length();
    int end = readme.indexOf("```", start);
    if ("write".equals(System.getProperty("sterna.golden"))) {
      Files.writeString(README, readme.substring(0, start) + said + readme.substring(end));
    } else {
      assertThat(withoutTime(said)).isEqualTo(withoutTime(readme.substring(start, end)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "STERNA_JAR, '', set it to the path of",
    "PERSISTENCE_JAR, '', set it to the path of",
    "POSTGRESQL_JAR, '', set it to the path of",
    "STERNA_URL, '', set it to the address of",
    "PERSISTENCE_JAR, nowhere.jar, there is no file nowhere.jar",
  })
  void variableThatIsMissingIsNamed(String variable, String value, String reason) throws Exception {
    Command.Result refused = journey("jdbc:none").with(variable, value).run();

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.said()).contains(reason).hasLineCount(1);
    assertThat(refused.said()).contains(value.isEmpty() ? variable : value);
    assertThat(folder.resolve("work")).doesNotExist();
  }

  @Test
  void workThatIsThereIsNotOverwritten() throws Exception {
    Path mine = Files.createDirectories(folder.resolve("work")).resolve("mine");
    Files.createFile(mine);

    Command.Result refused = journey("jdbc:none").run();

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.said()).contains("is there already");
    assertThat(mine.getParent()).isDirectoryNotContaining(file -> !file.equals(mine));
  }

  private Command journey(String url) {
    return Command.of(
            folder,
            "sh",
            EXAMPLE.resolve("journey.sh").toString(),
            folder.resolve("work").toString())
        .with("LC_ALL", "C") // javac speaks the language of its reader
        .with("STERNA_JAR", Jars.STERNA)
        .with("PERSISTENCE_JAR", Jars.PERSISTENCE)
        .with("POSTGRESQL_JAR", Jars.POSTGRESQL)
        .with("STERNA_URL", url)
        .with("STERNA_USER", Databases.USER);
  }

  private static String withoutTime(String text) {
    return text.replaceAll("R[0-9]{14}_", "R_");
  }
}
