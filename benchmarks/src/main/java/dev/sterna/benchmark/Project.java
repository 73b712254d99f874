package dev.sterna.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generated application: entities of eight columns with an association and an index each, a
 * hundred to a package, and a migrations package.
 *
 * @param folder where it lies
 */
record Project(Path folder) {

  private static final int PER_PACKAGE = 100;

  private static final String MIGRATIONS =
      """
      @dev.sterna.migration.Migrations
      package shop.migrations;
      """;

  private static final String ENTITY =
      """
      package shop.part%2$d;

      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.Id;
      import jakarta.persistence.Index;
      import jakarta.persistence.ManyToOne;
      import jakarta.persistence.Table;
      import java.math.BigDecimal;
      import java.time.Instant;

      @Entity
      @Table(name = "article_%1$d", indexes = @Index(columnList = "code"))
      public class Article%1$d {

        @Id private Long id;

        @Column(length = 40, nullable = false)
        private String code;

        private String title;
        private int amount;
        private boolean active;

        @Column(precision = 12, scale = 2)
        private BigDecimal price;

        private Instant created;

        @ManyToOne private shop.part%4$d.Article%3$d parent;
      }
      """;

  /** Writes the sources; no revision is kept yet. */
  static Project create(Path folder, int entities) {
    Project project = new Project(folder);
    project.write("migrations/package-info.java", MIGRATIONS);
    IntStream.range(0, entities).forEach(project::writeEntity);
    return project;
  }

  private void writeEntity(int number) {
    int parent = number / 2;
    int home = number / PER_PACKAGE;
    write(
        "part%d/Article%d.java".formatted(home, number),
        ENTITY.formatted(number, home, parent, parent / PER_PACKAGE));
  }

  private void write(String name, String text) {
    Path file = sources().resolve("shop").resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy in which one entity has one more column. */
  Project withOneChange(Path copy) {
    Project changed = new Project(copy);
    for (Path file : files()) {
      String text = read(file);
      changed.write(
          sources().resolve("shop").relativize(file).toString(),
          file.endsWith("Article0.java") ? text.replace(" title;", " title, note;") : text);
    }
    return changed;
  }

  Path sources() {
    return folder.resolve("src/main/java");
  }

  Path migrations() {
    return sources().resolve("shop/migrations");
  }

  /** What is given to javac. */
  List<Path> javaFiles() {
    return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(sources())) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
