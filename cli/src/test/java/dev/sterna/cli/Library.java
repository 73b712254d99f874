package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Path;

/** A small application in the middle of its life: two revisions, and a change that is pending. */
final class Library {

  static final String FIRST = "a00000000001";
  static final String SECOND = "b00000000002";

  private Library() {}

  static Project in(Path root) throws IOException {
    Project project = Project.in(root).entity("Author", "@Column(length = 40) String name;");
    project.compile();
    keep(project, "create author", FIRST);
    project
        .entity("Author", "@Column(length = 40, nullable = false) String name = \"unknown\";")
        .write(
            "app.Book",
            """
            package app;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.LocalDate;

            @Entity
            @Table(
                name = "books",
                indexes = @Index(name = "books_by_title", columnList = "title desc, price"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"title", "printed"}))
            class Book {
              enum Kind {
                NOVEL,
                POEMS
              }

              @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;

              @Column(name = "title", length = 200, nullable = false)
              String title;

              @Column(precision = 8, scale = 2)
              BigDecimal price;

              LocalDate printed;

              @Enumerated(EnumType.STRING) Kind kind;

              @ManyToOne
              @JoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "book_author"))
              Author author;
            }
            """);
    project.compile();
    keep(project, "create book", SECOND);
    project.write(
        "app.Shelf",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        class Shelf {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          long id;

          @Version int version;

          @Column(columnDefinition = "text default 'none' not null", unique = true)
          String place;

          @OneToOne(optional = false)
          Book first;

          int height = 30;
        }
        """);
    project.compile();
    return project;
  }

  private static void keep(Project project, String message, String id) {
    Result kept =
        project.run("revision", "-m", message, "--rev-id", id, "--created", "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
  }
}
