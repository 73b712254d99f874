package dev.sterna.processor;

import static dev.sterna.processor.BadInput.changed;
import static dev.sterna.processor.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is pending is told on the entity or field that asks for it, all of it, and not too much. */
final class PendingNotesTest {

  @TempDir Path home;

  static Stream<Arguments> changes() {
    return Stream.of(
        change("first-draft", PendingNotesTest::blog),
        change("many-tables", PendingNotesTest::manyTables),
        change(
            "association-added",
            changed(
                PendingNotesTest::blog,
                project ->
                    post(
                        project,
                        "@ManyToOne Author author;",
                        "@Column(length = 99) String title;",
                        "@OneToOne Author reviewer;"))),
        change(
            "keys-added",
            changed(
                PendingNotesTest::blog,
                project ->
                    project.with(
                        "com.matar.Author",
                        """
                        package com.matar;

                        import jakarta.persistence.*;

                        @Entity
                        @Table(
                            uniqueConstraints = @UniqueConstraint(columnNames = {"name", "mail"}),
                            indexes = @Index(columnList = "mail"))
                        class Author {
                          @Id Long id;
                          String name;
                          @Column(unique = true) String mail;
                        }
                        """))),
        change(
            "columns-changed",
            changed(
                PendingNotesTest::blog,
                project ->
                    post(
                        project,
                        "@ManyToOne Author author;",
                        "@Column(length = 20, nullable = false) String title;",
                        "int size = 7;"))),
        change(
            "data-lost",
            changed(
                PendingNotesTest::blog,
                project -> {
                  project.without("com.matar.Author");
                  post(project);
                })));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void changesAreToldWhereTheyComeFrom(String name, Consumer<Project> project) throws IOException {
    Project written = new Project(home).withMigrations("Migrations");
    project.accept(written);

    JavacRun run = JavacRun.of(home, written, List.of());

    assertThat(run.exit()).as(run.err()).isZero();
    assertGolden("pending/" + name, run.golden());
  }

  private static Arguments change(String name, Consumer<Project> project) {
    return Arguments.of(name, project);
  }

  private static void blog(Project project) {
    project.with(
        "com.matar.Author",
        """
        package com.matar;

        import jakarta.persistence.*;

        @Entity
        class Author {
          @Id Long id;
          String name;
          String mail;
        }
        """);
    post(project, "@ManyToOne Author author;", "@Column(length = 99) String title;");
  }

  private static void post(Project project, String... members) {
    project.with(
        "com.matar.Post",
        """
        package com.matar;

        import jakarta.persistence.*;

        @Entity
        @Table(schema = "blog", indexes = @Index(columnList = "id, number"))
        class Post {
          @Id @GeneratedValue Long id;
          Integer number;
          %s
        }
        """
            .formatted(String.join("\n  ", members)));
  }

  private static void manyTables(Project project) {
    for (int i = 10; i < 25; i++) {
      project.withEntity("Entity" + i, "@ManyToOne Entity10 parent;");
    }
  }
}
