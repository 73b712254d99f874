package dev.sterna.processor;

import static dev.sterna.processor.BadInput.changed;
import static dev.sterna.processor.BadInput.note;
import static dev.sterna.processor.BadInput.post;

import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A {@code schema.jsonl} that no draft can start from: always a note, for a merge may leave it. */
final class BadSnapshots {

  private BadSnapshots() {}

  static Stream<BadInput> all() {
    return Stream.concat(texts(), lines());
  }

  private static Stream<BadInput> texts() {
    return Stream.of(
        edited("snapshot-not-json", text -> "tables:\n  - post\n"),
        edited("snapshot-other-json", text -> "{\"name\":\"post\"}\n"),
        edited("snapshot-array", text -> "[]\n"),
        edited("snapshot-empty", text -> ""),
        edited("snapshot-blank", text -> "\n\n"),
        edited(
            "snapshot-header-twice", text -> text.lines().findFirst().orElseThrow() + "\n" + text),
        edited("snapshot-cut", text -> text.substring(0, text.length() - 20)),
        edited("snapshot-future", text -> text.replace("\"version\":1", "\"version\":2")),
        edited("snapshot-version-text", text -> text.replace("\"version\":1", "\"version\":\"1\"")),
        edited("snapshot-conflict", text -> conflict(text, "")),
        edited("snapshot-conflict-diff3", text -> conflict(text, "||||||| 1a2b3c4\n")),
        edited("snapshot-conflict-at-top", text -> "<<<<<<< HEAD\n" + text),
        edited("snapshot-conflict-crlf", text -> conflict(text, "").replace("\n", "\r\n")),
        edited("snapshot-nul", text -> text.replace("title", "ti\0tle")),
        edited("snapshot-deep", text -> text + "[".repeat(5000) + "\n"),
        note(
            "snapshot-binary",
            kept(
                project ->
                    project.withBytes(SnapshotFormat.FILE_NAME, new byte[] {(byte) 0xff, 0, 1}))),
        note(
            "snapshot-utf-16",
            kept(
                project ->
                    project.withBytes(
                        SnapshotFormat.FILE_NAME,
                        Kept.text(project).getBytes(StandardCharsets.UTF_16)))),
        note("snapshot-folder", kept(BadSnapshots::folder)),
        note("snapshot-missing", kept(BadSnapshots::delete)),
        note(
            "snapshot-without-revision",
            kept(project -> project.without(Project.MIGRATIONS + ".R20230428015942_First"))));
  }

  private static Stream<BadInput> lines() {
    return Stream.of(
        edited("snapshot-stale", text -> text.replace("title", "name")),
        edited(
            "snapshot-unknown-kind",
            text -> text.replace("\"kind\":\"table\"", "\"kind\":\"trigger\"")),
        edited(
            "snapshot-unknown-key",
            text -> text.replace("\"table\":\"post\",\"entity\"", "\"table\":\"post\",\"owner\"")),
        edited("snapshot-without-kind", text -> text.replace("\"kind\":\"table\",", "")),
        edited(
            "snapshot-key-twice",
            text -> text.replace("\"kind\":\"table\"", "\"kind\":\"table\",\"kind\":\"table\"")),
        edited("snapshot-without-name", text -> text.replace("\"name\":\"title\",", "")),
        edited("snapshot-empty-name", text -> text.replace("\"name\":\"title\"", "\"name\":\"\"")),
        edited("snapshot-null", text -> text.replace("\"name\":\"title\"", "\"name\":null")),
        edited(
            "snapshot-wrong-value",
            text -> text.replace("\"nullable\":false", "\"nullable\":\"no\"")),
        edited("snapshot-two-objects", text -> text.replace("}\n", "}{}\n")),
        edited("snapshot-line-twice", text -> text + lineOf(text, "title") + "\n"),
        edited(
            "snapshot-line-twice-differs",
            text -> text + lineOf(text, "title").replace("255", "100") + "\n"),
        edited(
            "snapshot-two-keys",
            text -> text + lineOf(text, "primaryKey").replace("post_pkey", "other") + "\n"),
        edited("snapshot-table-missing", text -> without(text, "\"kind\":\"table\"")),
        edited("snapshot-column-missing", text -> without(text, "\"name\":\"id\"")),
        edited(
            "snapshot-foreign-key-dangles",
            text -> text.replace("\"references\":\"post\"", "\"references\":\"article\"")),
        edited("snapshot-type-unknown", text -> text.replace("varchar(255)", "varchar(")));
  }

  /** A snapshot that was kept, and edited since, as the model was. */
  private static BadInput edited(String name, UnaryOperator<String> edit) {
    return note(
        name,
        kept(
            project -> project.withFile(SnapshotFormat.FILE_NAME, edit.apply(Kept.text(project)))));
  }

  private static Consumer<Project> kept(Consumer<Project> edit) {
    return changed(
        post("String title;", "@ManyToOne Post parent;"),
        post("String title;", "@ManyToOne Post parent;", "String added;").andThen(edit));
  }

  private static String conflict(String text, String base) {
    String line = lineOf(text, "title");
    return text.replace(
        line,
        "<<<<<<< HEAD\n"
            + line
            + "\n"
            + base
            + "=======\n"
            + line.replace("255", "100")
            + "\n>>>>>>> feature/long titles");
  }

  private static String lineOf(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  private static String without(String text, String part) {
    return text.replace(lineOf(text, part) + "\n", "");
  }

  private static void folder(Project project) {
    delete(project);
    project.withFile(SnapshotFormat.FILE_NAME + "/file", "");
  }

  private static void delete(Project project) {
    try {
      Files.delete(project.migrations().resolve(SnapshotFormat.FILE_NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
