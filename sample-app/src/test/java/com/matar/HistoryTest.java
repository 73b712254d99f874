package com.matar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.SternaCli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Matar's history, made again: the entities as they were, state after state, are compiled with the
 * processor and each draft is kept. The committed revisions and snapshot must be what comes out,
 * byte for byte; {@code -Dsterna.golden=write} writes them anew.
 */
final class HistoryTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path STATES = Path.of("src", "test", "resources", "history");
  private static final Path MIGRATIONS = Path.of("com", "matar", "migrations");

  /** A folder with the sources that changed, and how the change was kept. */
  private record State(String folder, String message, String created, String... options) {

    String[] revision(Path classes) {
      return Stream.concat(
              Stream.of(
                  "--classes", classes.toString(), "revision", "-m", message, "--created", created),
              Stream.of(options))
          .toArray(String[]::new);
    }
  }

  private static final List<State> HISTORY =
      List.of(
          new State(
              "01_base",
              "create user, category, post and post activity tables",
              "2023-04-24T06:30:11.508214Z",
              "--rev-id=29edbf20051e"),
          new State(
              "02_organization",
              "create organization table",
              "2023-04-28T01:59:42.015293Z",
              "--rev-id=4640e9af0234"),
          new State(
              "03_post_activity",
              "Add an organization ID column to Organization Database Table.",
              "2023-04-28T02:27:59.044441Z",
              "--rev-id=01ea0e75088a"),
          new State(
              "04_settings",
              "add language, ChatGPT, duration, type and activity to organization",
              "2023-05-02T05:12:38.271904Z"),
          new State(
              "05_description",
              "add description and code to organization",
              "2023-05-09T11:03:27.620358Z"),
          new State(
              "06_foreign_keys",
              "reference organization by foreign keys",
              "2023-05-16T04:48:05.913077Z"));

  @TempDir private Path project;

  @Test
  void committedHistoryIsWhatTheToolMakesOfTheEntities() throws IOException {
    Path classes = project.resolve("target").resolve("classes");
    Path sources = project.resolve(SOURCES);
    for (State state : HISTORY) {
      copy(STATES.resolve(state.folder()), sources);
      Javac.compile(sources, classes);
      assertThat(SternaCli.run(state.revision(classes))).as(state.folder()).isZero();
    }
    Javac.compile(sources, classes);
    assertThat(SternaCli.run(new String[] {"--classes", classes.toString(), "check"})).isZero();

    if ("write".equals(System.getProperty("sterna.golden"))) {
      for (String stale : texts(SOURCES.resolve(MIGRATIONS)).keySet()) {
        Files.delete(SOURCES.resolve(MIGRATIONS).resolve(stale));
      }
      copy(sources.resolve(MIGRATIONS), SOURCES.resolve(MIGRATIONS));
    }
    assertThat(texts(SOURCES.resolve(MIGRATIONS))).isEqualTo(texts(sources.resolve(MIGRATIONS)));
  }

  @Test
  void lastStateOfEachEntityIsTheApplications() throws IOException {
    for (State state : HISTORY) {
      copy(STATES.resolve(state.folder()), project);
    }
    assertThat(texts(SOURCES)).containsAllEntriesOf(texts(project));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Each file below this folder with its text. */
  private static TreeMap<String, String> texts(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
