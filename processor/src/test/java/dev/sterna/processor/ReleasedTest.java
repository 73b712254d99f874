package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.Retained;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop over two releases: the first draft unmaps, a later one drops. */
final class ReleasedTest {

  private static final String TITLE = "@Column(nullable = false, unique = true) String title;";

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepAFirstRevision() {
    project =
        new Project(home)
            .withMigrations("Migrations(released = \"base\")")
            .withEntity("Organization", TITLE, "String code;")
            .withEntity(
                "Post",
                "@ManyToOne(optional = false) Organization organization;",
                "@Column(columnDefinition = \"integer not null default 1\") int state;");
  }

  @Test
  void aColumnIsKeptAndCanBeLeftOutUntilTheRevisionThatUnmapsItIsReleased() {
    String first = kept("First");
    project.withEntity("Organization", "String code;");

    assertThat(pending())
        .contains(
            "op.unmapped(SchemaPart.column(\"organization\", \"title\"));",
            "dropConstraint(\"organization_title_key\")",
            "dropNotNull(\"title\")")
        .doesNotContain("dropColumn");
    String second = kept("Second");
    assertThat(retained())
        .containsExactly(
            new Retained(
                SchemaPart.column("organization", "title"), second, Retained.Reason.UNMAPPED));
    assertNothingPending();
    release(first);
    assertNothingPending();
    release(second.substring(0, 5));
    assertThat(pending()).contains("op.alterTable(\"organization\", dropColumn(\"title\"));");
    kept("Third");
    assertThat(retained()).isEmpty();
    assertNothingPending();
  }

  @Test
  void oldAndNewProgramsWriteBetweenTheReleases() {
    List<Operation> first = upgrade();
    kept("First");
    project.withEntity("Organization", "String code;").withEntity("Post");
    List<Operation> second = upgrade();
    try (OracleDatabase database = OracleDatabase.create()) {
      run(database, first);
      database.execute(
          "insert into organization (id, title) values (1, 'old')",
          "insert into post (id, organization_id) values (1, 1)");

      run(database, second);
      run(database, downgrade());
      run(database, second);

      database.execute(
          "insert into organization (id, title) values (2, 'old')",
          "insert into organization (id) values (3), (4)",
          "insert into post (id, organization_id, state) values (2, 2, 5)",
          "insert into post (id) values (3)",
          "delete from organization where id = 1");
    }
  }

  @Test
  void aColumnWithoutRulesIsARevisionOfItsOwnThatRunsNothing() {
    kept("First");
    project.withEntity("Organization", TITLE);

    assertThat(pending()).contains("op.unmapped(").doesNotContain("op.alterTable");
    kept("Second");
    assertNothingPending();
  }

  @Test
  void aFieldThatComesBackIsMappedAgain() {
    kept("First");
    project.withEntity("Organization", TITLE);
    pending();
    kept("Second");
    project.withEntity("Organization", TITLE, "String code;");

    assertThat(pending()).contains("op.mapped(SchemaPart.column(\"organization\", \"code\"));");
    String third = kept("Third");
    release(third);
    assertThat(retained()).isEmpty();
    assertNothingPending();
  }

  @Test
  void aTableIsKeptWithoutItsReferences() {
    kept("First");
    project.without("com.matar.Post");

    assertThat(pending())
        .contains(
            "op.unmapped(SchemaPart.table(\"post\"));",
            "op.alterTable(\"post\", dropConstraint(\"post_organization_id_fkey\"));")
        .doesNotContain("dropTable");
    String second = kept("Second");
    assertThat(Kept.snapshot(project).entities().values())
        .containsExactly("com.matar.Organization");
    assertNothingPending();
    release(second);
    assertThat(pending()).contains("op.dropTable(\"post\");");
  }

  @Test
  void withoutAReleaseADropIsDraftedAtOnce() {
    kept("First");
    project.withMigrations("Migrations").withEntity("Organization", TITLE);

    assertThat(pending()).contains("dropColumn(\"code\")").doesNotContain("unmapped");
  }

  @Test
  void aLikelyRenameIsAskedAboutOfWhatStaysForAWhile() {
    kept("First");
    project
        .withEntity("Organization", "@Column(unique = true) String heading;", "String code;")
        .with(
            "com.matar.Post",
            "package com.matar; import jakarta.persistence.*; @Entity @Table(name = \"letter\")"
                + " class Post { @Id Long id; }");

    assertThat(project.compile().succeeded().notes())
        .anyMatch(note -> note.contains("was column heading of table organization called title,"))
        .anyMatch(note -> note.contains("was table letter called post, which is dropped?"));
  }

  @Test
  void aReleaseThatIsNoRevisionIsAnError() {
    kept("First");
    release("0123456789ab");

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().contains("released names 0123456789ab");
    assertThat(result.lineOf("STERNA-0141")).startsWith("@Migrations(released");
  }

  private String pending() {
    project.compile().succeeded();
    return project.generated("Draft").orElseThrow();
  }

  private void assertNothingPending() {
    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(project.generated("Draft")).isEmpty();
  }

  /** Keeps what is pending, and gives its id. */
  private String kept(String name) {
    pending();
    return Kept.draft(project, "R20230428015942_" + name).id();
  }

  private void release(String revision) {
    project.withMigrations("Migrations(released = \"" + revision + "\")");
  }

  private List<Retained> retained() {
    return Kept.snapshot(project).retained();
  }

  private List<Operation> upgrade() {
    project.compile().succeeded();
    return Operations.of(Kept.revisions(project).draft().orElseThrow().migration()::upgrade);
  }

  private List<Operation> downgrade() {
    return Operations.of(Kept.revisions(project).draft().orElseThrow().migration()::downgrade);
  }

  private static void run(OracleDatabase database, List<Operation> operations) {
    for (Operation operation : operations) {
      for (String statement : new PostgreSqlDialect("public").statements(operation)) {
        database.execute(statement);
      }
    }
  }
}
