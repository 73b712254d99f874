package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with revisions is said at the attribute that is wrong. */
final class RevisionProblemTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(home).withMigrations("Migrations").withEntity("Organization");
  }

  @Test
  void missingParentIsAnErrorAtRevises() {
    revision("A", "id = \"aaaa\"");
    revision("B", "id = \"bbbb\"", "revises = \"aaax\"");

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().contains("aaax");
    assertThat(result.lineOf("STERNA-0311")).isEqualTo("revises = \"aaax\"");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void idThatStandsTwiceIsAnErrorAtEachId() {
    revision("A", "id = \"aaaa\"");
    revision("B", "message = \"another\"", "id = \"aaaa\"");

    CompileResult result = project.compile();

    assertThat(result.errors())
        .hasSize(2)
        .allMatch(text -> text.startsWith("[STERNA-0311]") && text.contains("aaaa"));
    assertThat(project.generated("Revisions")).isPresent();
  }

  @Test
  void circleIsAnErrorAtEachRevises() {
    revision("A", "id = \"aaaa\"", "revises = \"bbbb\"");
    revision("B", "id = \"bbbb\"", "revises = \"aaaa\"");

    assertThat(project.compile().errors())
        .hasSize(2)
        .allMatch(text -> text.startsWith("[STERNA-0311]"));
  }

  @Test
  void severalHeadsMakeNoDraft() {
    revision("A", "id = \"aaaa\"");
    revision("B", "id = \"bbbb\"");

    CompileResult result = project.compile().succeeded();

    assertThat(result.lineOf("STERNA-0312")).startsWith("@Migrations");
    assertThat(result.notes())
        .singleElement()
        .asString()
        .contains("A, B", "revises = {\"aaaa\", \"bbbb\"}");
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.compile("-Asterna.strict=true").errors()).hasSize(1);
  }

  @Test
  void revisionWithoutIdIsAnErrorAtItsId() {
    revision("A", "message = \"first\"", "id = \"\"");

    CompileResult result = project.compile();

    assertThat(result.lineOf("STERNA-0302")).isEqualTo("id = \"\"");
    assertThat(result.errors()).hasSize(1);
  }

  @Test
  void timeThatIsNoneIsAnErrorAtCreated() {
    revision("A", "id = \"aaaa\"", "created = \"yesterday\"");

    CompileResult result = project.compile();

    assertThat(result.lineOf("STERNA-0303")).isEqualTo("created = \"yesterday\"");
    assertThat(result.errors()).hasSize(1);
  }

  @Test
  void classThatIsNoMigrationIsAnErrorAtItsAnnotation() {
    project.with(
        Project.MIGRATIONS + ".A",
        """
        package com.matar.migrations;
        @dev.sterna.migration.Revision(id = "aaaa")
        final class A {}
        """);

    CompileResult result = project.compile();

    assertThat(result.errors()).hasSize(1);
    assertThat(result.lineOf("STERNA-0301")).startsWith("@dev.sterna.migration.Revision");
  }

  @Test
  void brokenAnnotationIsLeftToTheCompiler() {
    revision("A", "id = Nowhere.ID");

    assertThat(project.compile().errors()).noneMatch(text -> text.contains("STERNA-0901"));
  }

  private void revision(String name, String... attributes) {
    project.with(
        Project.MIGRATIONS + "." + name,
        """
        package com.matar.migrations;

        import dev.sterna.migration.Migration;
        import dev.sterna.migration.Operations;
        import dev.sterna.migration.Revision;

        @Revision(
        %s
        )
        final class %s implements Migration {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) {}
        }
        """
            .formatted(String.join(",\n", attributes), name));
  }
}
