package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A project and its database, which can be put back to what they were. */
final class Workplace {

  private final Path root;
  private final Path backup;
  private final List<String> folder;
  private DataSource database;
  private List<String> catalog;

  private Workplace(Path root, Path backup) throws IOException, SQLException {
    this.root = root;
    this.backup = backup;
    copy(project().sources(), backup);
    folder = Contents.of(project().sources());
    database = atFirst(project());
    catalog = Contents.of(database);
  }

  /** The library, with a database at its first revision. */
  static Workplace in(Path home) throws IOException, SQLException {
    Path root = home.resolve("project");
    Library.in(root);
    return new Workplace(root, home.resolve("backup"));
  }

  Result run(String... arguments) {
    return project().run(database, arguments);
  }

  /** Puts back what has changed; whether anything had. */
  boolean restore() throws IOException, SQLException {
    boolean sameFolder = Contents.of(project().sources()).equals(folder);
    boolean sameCatalog = Contents.of(database).equals(catalog);
    if (!sameFolder) {
      delete(project().sources());
      copy(backup, project().sources());
    }
    if (!sameCatalog) {
      database = atFirst(project());
      catalog = Contents.of(database);
    }
    return !sameFolder || !sameCatalog;
  }

  private Project project() {
    return new Project(root);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static DataSource atFirst(Project project) throws SQLException {
    DataSource database = Databases.empty();
    Result result = project.run(database, "upgrade", Library.FIRST);
    assertThat(result.exit()).as(result.err()).isZero();
    return database;
  }
}
