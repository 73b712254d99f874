package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.cli.Project.Result;
import dev.sterna.migration.RevisionSet;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packages of migrations: on a database each, or on one, where each has its own table. */
final class ModulesTest {

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void twoModules() throws Exception {
    database = Databases.empty();
    project = new Project(root);
    module("core", "");
    module("billing", ", revisionTable = \"billing_revision\"");
    entity("core", "Author", "String name;");
    entity("billing", "Invoice", "Long total;");
    project.compile();
    kept("core", "create author");
    kept("billing", "create invoice");
    project.compile();
  }

  private void module(String name, String options) throws Exception {
    project.write(
        "app." + name + ".migrations.package-info",
        "@dev.sterna.migration.Migrations(packages = \"app.%1$s\"%2$s)%npackage app.%1$s.migrations;%n"
            .formatted(name, options));
  }

  private void entity(String module, String name, String... members) throws Exception {
    project.write(
        "app." + module + "." + name,
        """
        package app.%s;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id Long id;
          %s
        }
        """
            .formatted(module, name, String.join("\n  ", members)));
  }

  private void kept(String module, String message) {
    Result kept = run(module, database, "revision", "-m", message);
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  private RevisionSet revisions(String module) {
    return Project.revisions(project.classes(), "app." + module + ".migrations");
  }

  private Result run(String module, DataSource database, String... args) {
    return Project.run(revisions(module), database, args);
  }

  private static List<String> tables(DataSource database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'public' order by 1")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  @Test
  void modulesShareADatabaseWithATableEach() throws Exception {
    DataSource shared = database;
    for (String module : List.of("core", "billing")) {
      Result upgraded = run(module, shared, "upgrade");
      assertThat(upgraded.exit()).as(upgraded.err()).isZero();
      assertThat(upgraded.err()).isEmpty();
    }
    assertThat(tables(shared))
        .containsExactly("author", "billing_revision", "invoice", "sterna_revision");

    entity("core", "Author", "String name;", "String pen;");
    project.compile();
    kept("core", "add pen");
    project.compile();

    assertThat(run("core", shared, "upgrade").out()).contains("add pen");
    assertThat(run("billing", shared, "upgrade").out()).startsWith("Nothing to do");
    assertThat(run("billing", shared, "downgrade", "base", "--allow-destructive").exit()).isZero();
    assertThat(tables(shared)).containsExactly("author", "billing_revision", "sterna_revision");
    assertThat(run("core", shared, "current", "--check-heads").exit()).isZero();
  }

  @Test
  void modulesHaveADatabaseEach() throws Exception {
    DataSource first = database;
    DataSource second = Databases.empty();

    assertThat(run("core", first, "upgrade").exit()).isZero();
    assertThat(run("billing", second, "upgrade").exit()).isZero();

    assertThat(tables(first)).containsExactly("author", "sterna_revision");
    assertThat(tables(second)).containsExactly("billing_revision", "invoice");
  }

  @Test
  void scriptsAreOfTheModulesTable() throws Exception {
    DataSource shared = database;
    run("core", shared, "upgrade");
    try (var connection = shared.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(run("billing", shared, "upgrade", "--sql").out());
      statement.execute(run("billing", shared, "stamp", "--sql", "heads").out());
    }

    assertThat(run("billing", shared, "upgrade").out()).startsWith("Nothing to do");
  }

  @Test
  void modulesOnOneTableAreToldApart() throws Exception {
    DataSource shared = database;
    run("core", shared, "upgrade");
    module("billing", "");
    project.compile();

    Result refused = run("billing", shared, "upgrade");

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err()).contains("which this program does not have");
    assertThat(tables(shared)).containsExactly("author", "sterna_revision");
  }

  @Test
  void tableWithoutAUsableNameIsAnError() throws Exception {
    module("billing", ", revisionTable = \"\"");

    assertThatThrownBy(project::compile).hasMessageContaining("STERNA-0");
  }
}
