package dev.sterna.processor;

import static dev.sterna.processor.BadInput.error;
import static dev.sterna.processor.BadInput.note;
import static dev.sterna.processor.BadInput.post;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Options, declarations and classes that do not go together. */
final class BadSetups {

  private BadSetups() {}

  static Stream<BadInput> all() {
    return Stream.concat(options(), packages());
  }

  private static Stream<BadInput> options() {
    return Stream.of(
        error("option-unknown", post()).with("-Asterna.strcit=true"),
        error("option-unknown-far", post()).with("-Asterna.foo=bar"),
        error("option-strict-nonsense", post()).with("-Asterna.strict=yes"),
        error("option-complete-nonsense", post()).with("-Asterna.complete=1"),
        error("option-diagnostics-nonsense", post()).with("-Asterna.diagnostics=loud"),
        error("option-directory-missing", post()).with("-Asterna.directory=/nowhere"),
        error("option-directory-empty", post()).with("-Asterna.directory="),
        error("option-directory-nul", post()).with("-Asterna.directory=\0"),
        error("option-directory-no-value", post()).with("-Asterna.directory"));
  }

  private static Stream<BadInput> packages() {
    return Stream.of(
        error("postgres-too-old", migrations("postgres = 13")),
        error("postgres-unknown", migrations("postgres = 99")),
        error("default-schema-empty", migrations("defaultSchema = \"\"")),
        error("default-schema-nul", migrations("defaultSchema = \"a\\0\"")),
        error("default-schema-long", migrations("defaultSchema = \"" + "a".repeat(64) + "\"")),
        error("packages-blank", migrations("packages = \"\"")),
        note("packages-without-entity", migrations("packages = \"com.mater\"")),
        error("packages-malformed", migrations("packages = \"com.matar.*\"")),
        error("tables-blank", migrations("tables = \"\"")),
        error("classes-no-entity", migrations("classes = String.class")),
        error("packages-overlap", overlap("com.matar", "com.matar.blog")),
        error("packages-same", overlap("com.matar", "com.matar")),
        error(
            "packages-unsaid",
            project -> {
              post().accept(project);
              project.with(
                  "com.other.package-info",
                  "@dev.sterna.migration.Migrations package com.other;\n");
            }),
        error(
            "package-name-too-long-for-a-folder",
            project ->
                project.with(
                    Project.MIGRATIONS + ".package-info",
                    "@dev.sterna.migration.Migrations package " + "x".repeat(256) + ";\n")),
        error("class-named-revisions", named("Revisions")),
        error("class-named-draft", named("Draft")));
  }

  private static Consumer<Project> migrations(String members) {
    return project -> {
      post().accept(project);
      project.withMigrations("Migrations(" + members + ")");
    };
  }

  private static Consumer<Project> overlap(String first, String second) {
    return project -> {
      post().accept(project);
      project.withMigrations("Migrations(packages = \"" + first + "\")");
      project.with(
          "com.other.package-info",
          "@dev.sterna.migration.Migrations(packages = \"" + second + "\") package com.other;\n");
    };
  }

  private static Consumer<Project> named(String name) {
    return project -> {
      post().accept(project);
      project.with(
          Project.MIGRATIONS + "." + name,
          "package com.matar.migrations;\n\nfinal class " + name + " {}\n");
    };
  }
}
