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

  private static final Path SCRIPT = Path.of("../examples/javac/journey.sh").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void journeyLeadsUpAndBack() throws Exception {
    String url = Databases.empty();

    Command.Result journey = journey(url).run();

    assertThat(journey.exit()).as(journey.said()).isZero();
    assertThat(journey.said())
        .containsSubsequence(
            "Author.java:9: Note: [STERNA-0501] pending: create table author\n",
            "$ sterna 'revision' '-m' 'create author, book and loan'\n",
            "Running upgrade <base> -> 14cef81b1aea, create author, book and loan\n",
            "pending: book: add column copies, with 1 in the rows that exist\n",
            "Entities, revisions and schema.jsonl say the same.\n",
            "Running upgrade 14cef81b1aea -> f20269b4fdc2, count the copies of a book\n",
            "Running downgrade f20269b4fdc2 -> 14cef81b1aea, count the copies of a book\n",
            "Running downgrade 14cef81b1aea -> <base>, create author, book and loan\n",
            "No revision is applied to this database.");
    assertThat(Databases.relations(url)).containsExactly("sterna_revision");
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
    return Command.of(folder, "sh", SCRIPT.toString(), folder.resolve("work").toString())
        .with("STERNA_JAR", Jars.STERNA)
        .with("PERSISTENCE_JAR", Jars.PERSISTENCE)
        .with("POSTGRESQL_JAR", Jars.POSTGRESQL)
        .with("STERNA_URL", url)
        .with("STERNA_USER", Databases.USER);
  }
}
