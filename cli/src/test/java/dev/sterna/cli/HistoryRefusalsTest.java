package dev.sterna.cli;

import static dev.sterna.cli.TwoBranches.BASE;
import static dev.sterna.cli.TwoBranches.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that join, move and rewrite revisions, where the history has no such thing. */
@TestInstance(Lifecycle.PER_CLASS)
final class HistoryRefusalsTest {

  private Project twoHeads;
  private Project oneLine;
  private Project nothing;

  @BeforeAll
  void histories(@TempDir Path root) throws Exception {
    TwoBranches branches = TwoBranches.in(root.resolve("two"));
    branches.diverge(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer age;"),
        List.of("String name;", "String pen;", "Integer age;"));
    twoHeads = branches.project();
    oneLine = Library.in(root.resolve("one"));
    nothing = Project.in(root.resolve("none"));
    nothing.compile();
  }

  private static Arguments refused(String golden, String... args) {
    return Arguments.of(golden, args);
  }

  static Stream<Arguments> ofTwoHeads() {
    return Stream.of(
        refused("merge-no-head", "merge", BASE, OURS),
        refused("merge-unknown", "merge", OURS, "4640"),
        refused("merge-take-none", "merge", "--take", BASE),
        refused("merge-take-which", "merge", "--take", "head"),
        refused(
            "merge-label", "merge", "--branch-label", "a@b", "--created", "2025-03-04T10:00:00Z"),
        refused("merge-depends-unknown", "merge", "--depends-on", "4640"),
        refused("merge-id-taken", "merge", "--rev-id", OURS),
        refused("merge-created-before", "merge", "--created", "1969-12-31T23:59:59Z"),
        refused("merge-control", "merge", "-m", "a\u0007b"),
        refused("rebase-which", "rebase"),
        refused("rebase-on-an-old-one", "rebase", BASE, "--head", OURS),
        refused("rebase-on-itself", "rebase", OURS, "--head", OURS),
        refused("squash-two-ends", "squash", "base:heads", "-m", "all"),
        refused("squash-fork", "squash", BASE + ":" + OURS, "-m", "mine"),
        refused("amend-two-heads", "amend"),
        refused("remove-which", "remove"),
        refused("release-two-heads", "release", "heads"),
        refused("snapshot-two-heads", "snapshot"),
        refused("verify-conflict", "verify"));
  }

  @ParameterizedTest
  @MethodSource("ofTwoHeads")
  void twoHeadsAreRefused(String golden, String[] args) throws Exception {
    Refusal.in(twoHeads).expect(golden, ExitCode.ERROR, args);
  }

  @Test
  void headIsNamedOnce() throws Exception {
    Refusal.in(twoHeads).expect("merge-twice", ExitCode.USAGE, "merge", OURS, OURS);
  }

  static Stream<Arguments> ofOneLine() {
    return Stream.of(
        refused("merge-one-head", "merge", "--commutes"),
        refused("rebase-one-line", "rebase", "head"),
        refused("rebase-one-line", "rebase", "--head", "head"),
        refused("squash-of-one", "squash", "head:head"),
        refused("squash-wrong-way", "squash", "head:base"),
        refused("squash-no-range", "squash", "head"),
        refused("squash-unknown", "squash", "4640:head"),
        refused("squash-no-message", "squash", ":head", "-m", ""),
        refused("remove-base", "remove", "base"),
        refused("remove-inner", "remove", Library.FIRST, "--files-only"),
        refused("release-unknown", "release", "4640"));
  }

  @ParameterizedTest
  @MethodSource("ofOneLine")
  void oneLineIsRefused(String golden, String[] args) throws Exception {
    Refusal.in(oneLine).expect(golden, ExitCode.ERROR, args);
  }

  static Stream<Arguments> ofNothing() {
    return Stream.of(
        refused("merge-nothing", "merge"),
        refused("amend-nothing", "amend"),
        refused("remove-nothing", "remove"),
        refused("squash-nothing", "squash", ":head"),
        refused("snapshot-nothing", "snapshot"));
  }

  @ParameterizedTest
  @MethodSource("ofNothing")
  void nothingIsRefused(String golden, String[] args) throws Exception {
    Refusal.in(nothing).expect(golden, ExitCode.ERROR, args);
  }

  /** A source that looks changed has to be compiled before anything else goes on. */
  @Test
  void fileThatCannotBeReplacedStaysAsOldAsItWas(@TempDir Path root) throws Exception {
    Project project = Library.in(root);
    Path declaration = project.migrations().resolve("package-info.java");
    FileTime before = FileTime.from(Instant.parse("2025-03-01T10:00:00Z"));
    Files.setLastModifiedTime(declaration, before);
    Files.createDirectory(project.migrations().resolve(".package-info.java.tmp"));

    Result refused = project.run("release", "head");

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err()).contains("cannot be written");
    assertThat(Files.getLastModifiedTime(declaration)).isEqualTo(before);
  }
}
