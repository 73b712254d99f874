package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An incremental compile by the rules of Gradle for an aggregating processor: its environment is
 * wrapped, what it generated is deleted first, and the classes of deleted sources too; the changed
 * sources are compiled, and {@code package-info} always; the other classes with an annotation that
 * it supports are processed as class files.
 */
final class GradleRulesTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void compileOnce() {
    project =
        new Project(home.resolve("part"))
            .withMigrations("Migrations")
            .with("com.matar.Main", "package com.matar; class Main {}")
            .with(
                "com.matar.Base",
                "package com.matar; @jakarta.persistence.MappedSuperclass class Base { String by; }")
            .withEntity("Organization", "String title;")
            .withEntity("Post", "@ManyToOne Organization organization;", "int views = 3 * 4;");
    gradle(project.allSources(), List.of()).succeeded();
    assertThat(project.generated("Draft")).isPresent();
    Kept.draft(project, "R20230428015942_First");
    incremental(
        List.of("migrations.R20230428015942_First"), List.of("Base", "Organization", "Post"));
    assertThat(project.generated("Draft")).as("the draft is kept").isEmpty();
    assertThat(draftClass()).doesNotExist();
  }

  @Test
  void processorIsDeclaredAggregating() throws IOException {
    Path declaration =
        Project.libraryOf(SternaProcessor.class)
            .resolve("META-INF/gradle/incremental.annotation.processors");

    assertThat(Files.readAllLines(declaration))
        .containsExactly(SternaProcessor.class.getName() + ",aggregating");
  }

  @Test
  void changedEntityIsAsInTheWhole() {
    project.withEntity("Organization", "String title;", "int most = 15;");

    incremental(
        List.of("Organization"), List.of("Base", "Post", "migrations.R20230428015942_First"));

    isLikeTheWhole();
    assertThat(project.generated("Draft")).get().asString().contains("filledWith(15)");
  }

  @Test
  void changeOfAnotherClassKeepsTheDraft() {
    project.withEntity("Organization", "String title;", "int most = 15;");
    incremental(
        List.of("Organization"), List.of("Base", "Post", "migrations.R20230428015942_First"));
    project.with("com.matar.Main", "package com.matar; class Main { int i; }");

    incremental(
        List.of("Main"),
        List.of("Base", "Organization", "Post", "migrations.R20230428015942_First"));

    isLikeTheWhole();
    assertThat(project.generated("Draft")).isPresent();
  }

  @Test
  void deletedEntityIsADropAsInTheWhole() throws IOException {
    project.without("com.matar.Post");
    Files.delete(project.classes().resolve("com/matar/Post.class"));

    incremental(List.of(), List.of("Base", "Organization", "migrations.R20230428015942_First"));

    isLikeTheWhole();
    assertThat(project.generated("Draft")).get().asString().contains("dropTable(\"post\")");
  }

  @Test
  void movedEntityIsAsInTheWhole() throws IOException {
    project
        .without("com.matar.Post")
        .with(
            "com.matar.fresh.Post",
            "package com.matar.fresh; import jakarta.persistence.*; @Entity class Post { @Id Long id;"
                + " @ManyToOne com.matar.Organization organization; int views; }");
    Files.delete(project.classes().resolve("com/matar/Post.class"));

    incremental(
        List.of("fresh.Post"), List.of("Base", "Organization", "migrations.R20230428015942_First"));

    isLikeTheWhole();
  }

  @Test
  void withdrawnDraftLeavesNothing() {
    project.withEntity("Organization", "String title;", "int most = 15;");
    incremental(
        List.of("Organization"), List.of("Base", "Post", "migrations.R20230428015942_First"));
    project.withEntity("Organization", "String title;");

    incremental(
        List.of("Organization"), List.of("Base", "Post", "migrations.R20230428015942_First"));

    isLikeTheWhole();
    assertThat(draftClass()).doesNotExist();
  }

  private void isLikeTheWhole() {
    Project whole = project.copiedTo(home.resolve("whole"));
    whole.compile().succeeded();
    assertThat(generated(project)).isEqualTo(generated(whole));
  }

  private void incremental(List<String> changed, List<String> processed) {
    List<Path> deleted = new ArrayList<>();
    for (String name : List.of("Draft", "Revisions")) {
      deleted.add(project.generated().resolve("com/matar/migrations").resolve(name + ".java"));
      deleted.add(project.classes().resolve("com/matar/migrations").resolve(name + ".class"));
    }
    deleted.add(project.classes().resolve("com/matar/migrations/package-info.class"));
    List<Path> files = new ArrayList<>(List.of(project.migrations().resolve("package-info.java")));
    for (String name : changed) {
      files.add(project.sourceOf("com.matar." + name));
      deleted.add(project.classes().resolve("com/matar/" + name.replace('.', '/') + ".class"));
    }
    deleted.forEach(GradleRulesTest::delete);
    gradle(files, processed.stream().map(name -> "com.matar." + name).toList()).succeeded();
  }

  private CompileResult gradle(List<Path> files, List<String> classes) {
    return project.compile(new WrappedProcessor(WrappedProcessor::proxy), classes, files);
  }

  private Path draftClass() {
    return project.classes().resolve("com/matar/migrations/Draft.class");
  }

  private static List<Optional<String>> generated(Project project) {
    return List.of(project.generated("Draft"), project.generated("Revisions"));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
