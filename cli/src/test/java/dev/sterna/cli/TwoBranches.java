package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project of one revision, and two branches that a person merges. */
final class TwoBranches {

  static final String BASE = "a00000000001";
  static final String OURS = "b00000000001";
  static final String THEIRS = "c00000000001";

  private final Project project;

  private TwoBranches(Project project) {
    this.project = project;
  }

  static TwoBranches in(Path root) throws IOException {
    TwoBranches branches = new TwoBranches(Project.in(root).entity("Author", "String name;"));
    branches.project.compile();
    branches.keep(BASE, "create author", "2025-03-01T10:00:00Z");
    branches.project.compile();
    return branches;
  }

  Project project() {
    return project;
  }

  void keep(String id, String message, String created) {
    Result kept =
        project.run(
            "revision", "--allow-destructive", "-m", message, "--rev-id", id, "--created", created);
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  /** Two drafts on the same revision, each kept on a branch of its own, merged by a person. */
  void diverge(List<String> ours, List<String> theirs, List<String> both) throws IOException {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    String shared = Files.readString(snapshot);
    String ourSnapshot = branch(ours, OURS, "ours", "2025-03-02T10:00:00Z");
    Path ourFile = project.migrations().resolve("R20250302100000_Ours.java");
    String ourRevision = Files.readString(ourFile);
    Files.delete(ourFile);
    Files.writeString(snapshot, shared);
    String theirSnapshot = branch(theirs, THEIRS, "theirs", "2025-03-03T10:00:00Z");
    Files.writeString(ourFile, ourRevision);
    Files.writeString(snapshot, conflict(ourSnapshot, theirSnapshot));
    project.entity("Author", both.toArray(String[]::new)).compile();
  }

  private String branch(List<String> members, String id, String message, String created)
      throws IOException {
    project.entity("Author", members.toArray(String[]::new)).compile();
    keep(id, message, created);
    return Files.readString(project.migrations().resolve("schema.jsonl"));
  }

  private static String conflict(String ours, String theirs) {
    return "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n";
  }

  Result merged(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "merge";
    args[1] = "--created";
    args[2] = "2025-03-04T10:00:00Z";
    System.arraycopy(options, 0, args, 3, options.length);
    return project.run(args);
  }

  private void languages(String... rows) throws IOException {
    project.write(
        "app.Language",
        """
        package app;

        import dev.sterna.migration.ReferenceData;
        import jakarta.persistence.*;

        @Entity
        @ReferenceData(\"""
            ROWS
            \""")
        class Language {
          @Id String code;
          String name;
        }
        """
            .replace("ROWS", String.join("\n    ", rows)));
  }

  static String language(String code, String name) {
    return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
  }

  /**
   * English is shared; a branch has the rows that it declares, and both what the last list says.
   */
  void divergeInRows(List<String> ours, List<String> theirs, List<String> both) throws IOException {
    languages(language("en", "English"));
    project.compile();
    keep("a00000000002", "create language", "2025-03-01T11:00:00Z");
    Path snapshot = project.migrations().resolve("schema.jsonl");
    String shared = Files.readString(snapshot);
    languages(ours.toArray(String[]::new));
    String ourSnapshot = branch(List.of("String name;"), OURS, "ours", "2025-03-02T10:00:00Z");
    Path ourFile = project.migrations().resolve("R20250302100000_Ours.java");
    String ourRevision = Files.readString(ourFile);
    Files.delete(ourFile);
    Files.writeString(snapshot, shared);
    languages(theirs.toArray(String[]::new));
    String theirSnapshot =
        branch(List.of("String name;"), THEIRS, "theirs", "2025-03-03T10:00:00Z");
    Files.writeString(ourFile, ourRevision);
    Files.writeString(snapshot, conflict(ourSnapshot, theirSnapshot));
    languages(both.toArray(String[]::new));
    project.compile();
  }
}
