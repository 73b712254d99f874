package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project with one entity, each member of which came with a revision of its own. */
final class Line {

  private final Project project;
  private final List<String> members = new ArrayList<>();
  private int kept;

  private Line(Project project) {
    this.project = project;
  }

  static Line in(Path root) throws IOException {
    return new Line(Project.in(root));
  }

  Project project() {
    return project;
  }

  /** Adds members to the entity and compiles, so that a draft is pending. */
  Line declare(String... more) throws IOException {
    members.addAll(List.of(more));
    return declareOnly(members.toArray(String[]::new));
  }

  /** Gives the entity these members and no others, and compiles. */
  Line declareOnly(String... all) throws IOException {
    List<String> only = List.of(all);
    members.clear();
    members.addAll(only);
    project.entity("Author", all).compile();
    return this;
  }

  /** Adds members, and keeps the draft under this id, which is its message too. */
  Line keep(String id, String... more) throws IOException {
    declare(more);
    Result result = keeping(id);
    assertThat(result.exit()).as(result.err()).isZero();
    return this;
  }

  /** Compiles what is there. */
  Line compiled() throws IOException {
    project.compile();
    return this;
  }

  /** Keeps what is pending. */
  Result keeping(String id, String... options) {
    kept++;
    List<String> args =
        new ArrayList<>(
            List.of(
                "revision",
                "--allow-destructive",
                "-m",
                id,
                "--rev-id",
                id,
                "--created",
                "2025-03-01T10:00:%02dZ".formatted(kept)));
    args.addAll(List.of(options));
    return project.run(args.toArray(String[]::new));
  }

  /** The file of the revision that was kept under this id. */
  Path file(String id) throws IOException {
    try (Stream<Path> files = Files.list(project.migrations())) {
      return files
          .filter(file -> file.getFileName().toString().toLowerCase().endsWith(id + ".java"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Gives the migrations folder these files, and no others. */
  void restore(SortedMap<String, String> texts) throws IOException {
    for (String name : folder().keySet()) {
      if (!texts.containsKey(name)) {
        Files.delete(project.migrations().resolve(name));
      }
    }
    for (var text : texts.entrySet()) {
      Files.writeString(project.migrations().resolve(text.getKey()), text.getValue());
    }
  }

  /** The files of the migrations folder with what they hold. */
  SortedMap<String, String> folder() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(project.migrations())) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
