package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of some files says the same as a compile of all. */
final class PartialCompileTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Organization", "String title;")
            .withEntity("Post", "@ManyToOne Organization organization;");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.compile().succeeded();
  }

  @Test
  void entityOnItsOwnLeavesNothingPending() {
    CompileResult result = project.compileOnly("com.matar.Post").succeeded();

    assertThat(result.notes()).isEmpty();
    assertThat(Kept.revisions(project).draft()).isEmpty();
    assertThat(Kept.revisions(project).revisions()).hasSize(1);
  }

  @Test
  void draftIsThatOfACompileOfAll() {
    project.withEntity("Organization", "String title;", "int limit = 5 * 3;");
    project.compile().succeeded();
    Optional<String> draft = project.generated("Draft");
    assertThat(draft).get().asString().contains("15");

    CompileResult result = project.compileOnly("com.matar.Post").succeeded();

    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(result.notes())
        .as("a class file has no lines, so the text names the field")
        .contains(
            "[STERNA-0501] pending: organization: add column limit, with 15 in existing rows"
                + " (in com.matar.Organization.limit)");
  }

  @Test
  void newEntityCompiledBeforeStaysInTheDraft() {
    project.withEntity("Category");
    project.compile().succeeded();
    Optional<String> draft = project.generated("Draft");

    project.compileOnly("com.matar.Post").succeeded();

    assertThat(draft).isPresent();
    assertThat(project.generated("Draft")).isEqualTo(draft);
  }

  @Test
  void renamedClassOfATableIsNoDrop() {
    project
        .without("com.matar.Organization")
        .withEntity("Post", "@ManyToOne Company organization;")
        .with(
            "com.matar.Company",
            """
            package com.matar;
            import jakarta.persistence.*;
            @Entity
            @Table(name = "organization")
            class Company {
              @Id Long id;
              String title;
            }
            """);

    CompileResult all = project.compile().succeeded();
    CompileResult one = project.compileOnly("com.matar.Post").succeeded();

    assertThat(all.lineOf("STERNA-0511")).isEqualTo("class Company {");
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(one.notes()).singleElement().asString().startsWith("[STERNA-0511]");
  }

  @Test
  void deletedEntityIsADrop() {
    project.without("com.matar.Post");

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes())
        .anyMatch(note -> note.contains("data is lost") && note.contains("rows of post"));
  }

  @Test
  void classPathWithoutAnyEntityIsAnErrorAndNoDrop() {
    project.without("com.matar.Post").without("com.matar.Organization");

    CompileResult result = project.compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0111]")
        .contains("(com.matar.Organization, com.matar.Post)");
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.generated("Revisions")).isPresent();

    assertThat(project.compile("-Asterna.complete=true").succeeded().notes())
        .anyMatch(note -> note.contains("The rows of post are dropped"));
  }

  @Test
  void sourceThatIsNotCompiledIsNoDrop() throws IOException {
    Files.delete(project.classes().resolve("com/matar/Organization.class"));
    project.withEntity("Post");

    CompileResult result = project.compileOnly("com.matar.Post");

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0112]");
  }

  @Test
  void optionsAreKnownToACompileWithoutEntities() throws IOException {
    Path test = home.resolve("src/test/java/com/matar/PlainTest.java");
    Files.createDirectories(test.getParent());
    Files.writeString(test, "package com.matar; class PlainTest {}");
    Path classes = Files.createDirectories(home.resolve("target/test-classes"));

    project
        .compile(List.of(test), "-d", classes.toString(), "-Asterna.strict=true", "-Werror")
        .succeeded();
  }

  @Test
  void outputThatTheClassPathDoesNotShowIsAnError() {
    String libraries =
        project.classPath().substring(project.classPath().indexOf(File.pathSeparator) + 1);

    CompileResult result = project.compileOnly("com.matar.Organization", "-cp", libraries);

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0116]");
  }

  @Test
  void folderOfItsOwnIsAnErrorWhereTheDeclarationIsASourceOnly() throws IOException {
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));

    CompileResult result = project.compileOnly("com.matar.Post", "-d", elsewhere.toString());

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0119] the source folder has @Migrations on package com.matar.m");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void declarationThatIsCommentedOutIsNone() {
    Project undeclared =
        new Project(home.resolve("off"))
            .withEntity("Post", "String text;")
            .with("com.matar.off.package-info", "// @Migrations\npackage com.matar.off;");

    assertThat(undeclared.compileOnly("com.matar.Post").succeeded().notes())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0117]");
  }

  @Test
  void entitiesWithoutDeclarationAreToldHowToHaveMigrations() {
    Project undeclared =
        new Project(home.resolve("undeclared"))
            .withEntity("Post", "String text;")
            .with(
                "com.matar.blog.Tag",
                "package com.matar.blog; @jakarta.persistence.Entity class Tag {"
                    + " @jakarta.persistence.Id Long id; }");

    CompileResult result = undeclared.compile().succeeded();

    assertThat(result.notes())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0117]")
        .contains(
            "create com/matar/migrations/package-info.java with: @Migrations package"
                + " com.matar.migrations; import dev.sterna.migration.Migrations;");
    undeclared.without("com.matar.Post").without("com.matar.blog.Tag");
    assertThat(
            undeclared
                .with("com.matar.Plain", "package com.matar; class Plain {}")
                .compile()
                .notes())
        .as("nothing to have migrations of")
        .isEmpty();
  }

  /** Another package would begin a second history. */
  @Test
  void lostDeclarationIsAskedForWhereTheRevisionsAre() {
    Project undeclared =
        new Project(home.resolve("lost"))
            .withEntity("Post", "String text;")
            .with(
                "org.history.R20240101000000_Empty",
                """
                package org.history;
                import dev.sterna.migration.*;
                @Revision(id = "0123456789ab")
                public final class R20240101000000_Empty implements Migration {
                  @Override public void upgrade(Operations op) {}
                  @Override public void downgrade(Operations op) {}
                }
                """);

    assertThat(undeclared.compile().succeeded().notes())
        .singleElement()
        .asString()
        .contains("create org/history/package-info.java with: @Migrations package org.history;");
  }

  @Test
  void entityOfAnotherModuleIsNamedByItsClass() throws IOException {
    Project library =
        new Project(home.resolve("library"))
            .with(
                "org.library.Country",
                """
                package org.library;
                import jakarta.persistence.*;
                @Entity public class Country { @Id String code; }
                """);
    library.compile().succeeded();
    String classPath =
        String.join(File.pathSeparator, project.classPath(), library.classes().toString());

    assertThat(project.compile("-cp", classPath).succeeded().notes()).isEmpty();

    project.withMigrations("Migrations(classes = org.library.Country.class)");
    assertThat(project.compile("-cp", classPath).succeeded().notes())
        .contains("[STERNA-0501] pending: create table country (in org.library.Country)");
  }

  @Test
  void compileOfTestsIsToldNothingWhereverItsClassesGo() throws IOException {
    Path test = home.resolve("checks/org/checks/CheckedEntity.java");
    Files.createDirectories(test.getParent());
    Files.writeString(
        test,
        """
        package com.matar.checks;
        import jakarta.persistence.*;
        @Entity class CheckedEntity { @Id Long id; }
        """);
    Path classes = Files.createDirectories(home.resolve("out/checks"));

    assertThat(project.compile(List.of(test), "-d", classes.toString()).succeeded().notes())
        .isEmpty();
  }

  @Test
  void compileOfTestsGeneratesNothing() throws IOException {
    Path test = home.resolve("src/test/java/com/matar/TestEntity.java");
    Files.createDirectories(test.getParent());
    Files.writeString(
        test,
        """
        package com.matar;
        import jakarta.persistence.*;
        @Entity class TestEntity { @Id Long id; }
        """);
    Path classes = Files.createDirectories(home.resolve("target/test-classes"));

    CompileResult result =
        project.compile(List.of(test), "-d", classes.toString(), "-Asterna.strict=true");

    assertThat(result.succeeded().notes()).isEmpty();
    assertThat(classes.resolve("com/matar/TestEntity.class")).exists();
    assertThat(classes.resolve("com/matar/migrations")).doesNotExist();
  }
}
