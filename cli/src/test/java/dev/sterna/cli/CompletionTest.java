package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers behind the name of the program. */
final class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  private Path script;

  @BeforeEach
  void write() throws IOException {
    assumeThat(BASH).exists();
    script = folder.resolve("completion");
    Files.writeString(script, Project.standalone("completion").out());
  }

  @Test
  void scriptIsWhatBashUnderstands() throws Exception {
    assertThat(bash("-n", script.toString())).isEmpty();
    Files.writeString(script, Project.standalone("completion", "--name", "my-shop").out());
    assertThat(bash("-n", script.toString())).isEmpty();
  }

  @Test
  void commandsAndOptionsAreCompleted() throws Exception {
    assertThat(completed("sterna", "upg")).isEqualTo("upgrade\n");
    assertThat(completed("sterna", "upgrade", "--strict")).isEqualTo("--strict-order\n");
    assertThat(completed("sterna", "import", "fl")).isEqualTo("flyway\n");
  }

  @Test
  void revisionsAreCompletedFromTheHistory() throws Exception {
    assertThat(completed("sterna", "show", "4")).isEqualTo("4640e9af0234\n");
    assertThat(completed("sterna", "upgrade", "he")).isEqualTo("head\nheads\n");
    assertThat(completed("sterna", "revision", "--head", "29")).isEqualTo("29edbf20051e\n");
    assertThat(completed("sterna", "revision", "-m", "4")).isEmpty();
    assertThat(completed("sterna", "heads", "4")).isEmpty();
  }

  @Test
  void nameThatIsNoProgramIsRefused() {
    Project.Result refused = Project.standalone("completion", "--name", "$(reboot)");

    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(refused.out()).isEmpty();
  }

  /** What is offered where the last of these words has been begun. */
  private String completed(String... words) throws Exception {
    String program =
        """
        sterna() { echo "29edbf20051e -> 4640e9af0234 (head), create it"; echo "<base> -> 29edbf20051e, begin"; }
        exec 2>/dev/null # compopt works in an interactive shell only
        source "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_TYPE=9
        $(complete -p sterna | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        printf '%s\\n' "${COMPREPLY[@]}" | sed '/^$/d; s/ *$//'
        """;
    String[] arguments = new String[words.length + 4];
    arguments[0] = "-c";
    arguments[1] = program;
    arguments[2] = "bash";
    arguments[3] = script.toString();
    System.arraycopy(words, 0, arguments, 4, words.length);
    return bash(arguments);
  }

  private static String bash(String... arguments) throws Exception {
    String[] line = new String[arguments.length + 1];
    line[0] = BASH.toString();
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
