package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Command lines that are none. */
final class UsageTest {

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void projectWithoutRevisions() throws Exception {
    project = Project.in(root);
    project.compile();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("no-command"),
        mistake("no-command", "--directory", "x"),
        mistake("misspelt", "upgrde"),
        mistake("misspelt-in-capitals", "UPGRADE"),
        mistake("unknown-command", "frobnicate"),
        mistake("unknown-command-as-file", "@/etc/hostname"),
        mistake("unknown-command-to-help", "help", "frobnicate"),
        mistake("unknown-option", "upgrade", "--drafts"),
        mistake("unknown-option-with-value", "history", "--range=a:b"),
        mistake("unknown-option-of-the-program", "--clases", "x", "history"),
        mistake("unknown-option-like-none", "completion", "--noun"),
        mistake("extra-argument", "upgrade", "head", "base"),
        mistake("extra-argument-where-none-is", "current", "head"),
        mistake("no-message", "revision"),
        mistake("no-message-value", "revision", "-m"),
        mistake("no-message-but-an-option", "revision", "-m", "--empty"),
        mistake("two-messages", "revision", "-m", "a", "-m", "b"),
        mistake("no-value", "revision", "-m", "a", "--rev-id"),
        mistake("no-downgrade-target", "downgrade"),
        mistake("no-stamp-target", "stamp"),
        mistake("no-show-target", "show"),
        mistake("created-is-no-time", "revision", "-m", "a", "--created", "yesterday"),
        mistake("created-is-a-date", "revision", "-m", "a", "--created", "2025-03-01"),
        mistake("wait-negative", "upgrade", "--wait", "-1"),
        mistake("wait-negative-of-a-query", "current", "--wait=-1"),
        mistake("flag-with-value", "upgrade", "--draft=maybe"),
        mistake("unknown-letter", "amend", "-m", "more"),
        mistake("argument-no-value", "upgrade", "-x", "region"),
        mistake("argument-no-name", "upgrade", "-x", "=eu"),
        mistake("role-empty", "upgrade", "--role", ""),
        mistake("idempotent-alone", "upgrade", "--idempotent"),
        mistake("lock-timeout", "upgrade", "--lock-timeout", "soon"),
        mistake("no-reconcile-value", "merge", "--reconcile"),
        mistake("commutes-with-value", "merge", "--commutes=yes"),
        mistake("two-bases", "rebase", "4640", "29ed"),
        mistake("no-squash-range", "squash"),
        mistake("no-tool", "import"),
        mistake("other-tool", "import", "alembic"),
        mistake("drift-message", "drift", "-m", "keep it"),
        mistake("drift-id", "drift", "--rev-id", "4640e9af0234"),
        mistake("completion-name", "completion", "--name", "my shop"),
        mistake("completion-of-a-shell", "completion", "bash"),
        mistake("argument-of-branches", "branches", "head"),
        mistake("argument-of-verify", "verify", "head"),
        mistake("argument-of-snapshot", "snapshot", "head"),
        mistake("plan-two-targets", "plan", "4640", "29ed"));
  }

  private static Arguments mistake(String golden, String... args) {
    return Arguments.of(golden, args);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreToldInTheWordsOfTheHelp(String golden, String[] args) throws Exception {
    Project.Result result = Refusal.in(project).expect(golden, ExitCode.USAGE, args);

    assertThat(result.out()).isEmpty();
  }

  @Test
  void helpIsNoMistake() {
    for (String[] args :
        new String[][] {{"-h"}, {"--help"}, {"-V"}, {"--version"}, {"upgrade", "-h"}}) {
      Project.Result result = project.run(args);
      assertThat(result.exit()).isZero();
      assertThat(result.out()).isNotBlank();
      assertThat(result.err()).isEmpty();
    }
  }
}
