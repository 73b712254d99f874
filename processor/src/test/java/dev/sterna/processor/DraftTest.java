package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Replay;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entities to a draft, and from a kept draft to nothing pending. */
final class DraftTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void createProject() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Organization", "String title;")
            .withEntity("Post", "String text;", "@ManyToOne Organization organization;");
  }

  @Test
  void entitiesWithoutSnapshotAreTheFirstDraft() {
    project.compile().succeeded();

    assertThat(project.generated("Draft")).isPresent();
    RevisionSet revisions = Kept.revisions(project);
    assertThat(revisions.revisions()).isEmpty();
    assertThat(revisions.draft())
        .get()
        .satisfies(
            draft -> {
              assertThat(draft.revision().id()).matches("[0-9a-f]{12}");
              assertThat(draft.revision().revises()).isEmpty();
              assertThat(draft.base()).isEqualTo(Fingerprint.of(Schema.empty()));
              assertThat(draft.entities())
                  .containsEntry("organization", "com.matar.Organization")
                  .containsEntry("post", "com.matar.Post");
            });
  }

  @Test
  void draftReplaysToTheFingerprintItPromises() {
    project.compile().succeeded();

    RevisionSet revisions = Kept.revisions(project);
    assertThat(revisions.draft())
        .get()
        .satisfies(
            draft -> {
              Schema after = Replay.of(Schema.empty(), Operations.of(draft.migration()::upgrade));
              assertThat(Fingerprint.of(after)).isEqualTo(draft.revision().schema());
              assertThat(Replay.of(after, Operations.of(draft.migration()::downgrade)))
                  .isEqualTo(Schema.empty());
            });
  }

  @Test
  void keptDraftLeavesNothingPending() {
    project.compile().succeeded();
    String id = Kept.draft(project, "R20230428015942_First").id();

    CompileResult result = project.compile().succeeded();

    assertThat(project.generated("Draft")).isEmpty();
    assertThat(result.notes()).isEmpty();
    RevisionSet revisions = Kept.revisions(project);
    assertThat(revisions.draft()).isEmpty();
    assertThat(revisions.revisions()).extracting("id").containsExactly(id);
    assertThat(revisions.revisions().get(0).checksum()).matches("[0-9a-f]{64}");
  }

  @Test
  void newFieldIsADraftOnTheHead() {
    project.compile().succeeded();
    String id = Kept.draft(project, "R20230428015942_First").id();
    project.withEntity("Organization", "String title;", "String code;");

    CompileResult result = project.compile().succeeded();

    assertThat(Kept.revisions(project).draft())
        .get()
        .satisfies(draft -> assertThat(draft.revision().revises()).containsExactly(id));
    assertThat(result.lineOf("STERNA-0501")).isEqualTo("String code;");
    assertThat(result.notes())
        .anyMatch(note -> note.equals("[STERNA-0501] pending: organization: add column code"))
        .anyMatch(note -> note.contains("keep it with: revision -m"));
    assertThat(result.lineOf("STERNA-0503")).startsWith("@Migrations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Asterna.strict=true", "-Asterna.strict"})
  void pendingDraftIsOneErrorWhenStrict(String option) {
    CompileResult result = project.compile(option);

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0503]");
  }

  @Test
  void notesAreWarningsOnRequest() {
    CompileResult result = project.compile("-Asterna.diagnostics=warn");

    assertThat(result.success()).isTrue();
    assertThat(result.texts(javax.tools.Diagnostic.Kind.WARNING))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("[STERNA-"));
  }

  @Test
  void pendingDraftPassesWerror() {
    project.compile("-Werror").succeeded();
  }

  @Test
  void droppedColumnIsMarked() {
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Organization");

    CompileResult result = project.compile().succeeded();

    assertThat(result.lineOf("STERNA-0523")).isEqualTo("public class Organization {");
    assertThat(result.notes())
        .anyMatch(note -> note.contains("data is lost") && note.contains("organization.title"))
        .anyMatch(note -> note.contains("keep it with: revision --allow-destructive -m"));
  }

  @Test
  void manyChangesAreAFewNotesAndTheirNumber() {
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Organization", "String title, a, b, c, d, e, f, g, h, i, j, k, l;");

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes()).hasSize(11);
    assertThat(result.notes().get(10)).contains("by 12 changes (the command check lists them all)");
  }

  @Test
  void tablesOutsideTheFilterAreNeitherCreatedNorDropped() {
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project
        .withMigrations("Migrations(tables = {\"!post*\", \"!legacy\"})")
        .withEntity("Legacy")
        .withEntity("Post", "int other;")
        .withEntity("Organization", "String title;");

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes()).isEmpty();
  }

  @Test
  void columnsOutsideTheFilterAreNeitherAddedNorDropped() {
    project
        .withEntity(
            "Post",
            "String text;",
            "@Column(unique = true) String legacyCode;",
            "@ManyToOne Organization organization;")
        .withMigrations("Migrations(columns = {\"!post.legacy*\", \"!*.shadow\"})");
    project.compile().succeeded();
    assertThat(project.generated("Draft").orElseThrow()).doesNotContain("legacy");
    Kept.draft(project, "R20230428015942_First");
    project
        .withEntity("Organization", "String title;", "String shadow;")
        .withEntity("Post", "String text;", "@ManyToOne Organization organization;");

    assertThat(project.compile().succeeded().notes()).isEmpty();
    project.withMigrations("Migrations").compile().succeeded();
    assertThat(project.generated("Draft").orElseThrow()).contains("\"shadow\"");
  }

  @Test
  void aPatternThatNoColumnMatchesIsAnError() {
    CompileResult result = project.withMigrations("Migrations(columns = \"!shadow\")").compile();

    assertThat(result.lineOf("STERNA-0142")).contains("!shadow");
  }

  @Test
  void ourErrorIsTheOnlyOneThoughUserCodeNamesRevisions() {
    project
        .withEntity("Organization", "@ElementCollection String tags;")
        .with(
            "com.matar.Main",
            """
            package com.matar;
            import com.matar.migrations.Revisions;
            class Main { Object revisions = Revisions.all(); }
            """);

    CompileResult result = project.compile();

    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0)).startsWith("[STERNA-");
    assertThat(project.generated("Revisions")).isPresent();
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void classOfTheSourcesWithAGeneratedNameIsAnError() {
    project.with(
        Project.MIGRATIONS + ".Draft", "package com.matar.migrations; final class Draft {}");

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0103]");
  }

  @Test
  void severalMigrationsPackagesShareOutTheEntities() {
    project.with(
        "com.other.package-info",
        "@dev.sterna.migration.Migrations(packages = \"com.other\") package com.other;");

    CompileResult result = project.compile();

    assertThat(result.errors()).hasSize(1);
    assertThat(result.lineOf("STERNA-0104")).contains("package com.other");
    assertThat(
            project
                .withMigrations("Migrations(packages = \"com.matar\")")
                .compile()
                .succeeded()
                .notes())
        .isNotEmpty();
  }
}
