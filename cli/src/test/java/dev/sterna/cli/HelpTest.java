package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says of itself; nothing of it needs revisions, classes or a database. */
final class HelpTest {

  static Stream<String> commands() {
    return Stream.of(
        "revision",
        "upgrade",
        "downgrade",
        "current",
        "history",
        "heads",
        "branches",
        "show",
        "stamp",
        "repair",
        "merge",
        "release",
        "remove",
        "amend",
        "rebase",
        "squash",
        "check",
        "verify",
        "baseline",
        "import",
        "drift",
        "snapshot",
        "plan",
        "completion");
  }

  @Test
  void helpListsCommandsOptionsAndExitCodes() throws IOException {
    Project.Result help = Project.standalone("help");

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains(commands().toList());
    assertGolden("help", help.out());
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandIsTheSameByWordAndByOption(String command) throws IOException {
    Project.Result help = Project.standalone("help", command);

    assertThat(help.exit()).isZero();
    assertGolden("help-" + command, help.out());
    assertThat(help.out()).contains("\nExamples:\n  s");
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(Project.standalone(command, "--help")).isEqualTo(help);
  }

  @Test
  void versionNamesSternaAndJava() {
    Project.Result version = Project.standalone("--version");

    assertThat(version.exit()).isZero();
    assertThat(version.out()).startsWith("Sterna ").contains("Java " + Runtime.version());
  }

  @Test
  void noCommandIsAUsageErrorThatNamesHelp() throws IOException {
    Project.Result nothing = Project.standalone();

    assertThat(nothing.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(nothing.out()).isEmpty();
    assertGolden("error-no-command", nothing.err());
  }

  @Test
  void misspeltCommandGetsASuggestion() throws IOException {
    Project.Result misspelt = Project.standalone("upgrde");

    assertThat(misspelt.exit()).isEqualTo(ExitCode.USAGE.code());
    assertGolden("error-misspelt", misspelt.err());
  }
}
