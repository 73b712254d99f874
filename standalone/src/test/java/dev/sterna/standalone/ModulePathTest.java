package dev.sterna.standalone;

import static dev.sterna.standalone.Jars.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a named module, with every jar on the module path. */
final class ModulePathTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "module-info.java",
          """
          module shop {
            requires dev.sterna.runtime;
            requires jakarta.persistence;
            requires java.naming;
            requires java.sql;
            requires org.postgresql.jdbc;
          }
          """,
          "shop/Article.java",
          """
          package shop;

          import jakarta.persistence.Entity;
          import jakarta.persistence.Id;

          @Entity
          class Article {
            @Id Long id;
            String name;
          }
          """,
          "shop/migrations/package-info.java",
          """
          @Migrations
          package shop.migrations;

          import dev.sterna.migration.Migrations;
          """,
          "shop/Main.java",
          """
          package shop;

          import dev.sterna.Migrator;
          import org.postgresql.ds.PGSimpleDataSource;
          import shop.migrations.Revisions;

          class Main {
            public static void main(String[] args) {
              PGSimpleDataSource database = new PGSimpleDataSource();
              database.setUrl(args[0]);
              database.setUser(args[1]);
              Migrator.of(Revisions.all(), database).upgrade();
            }
          }
          """);

  @TempDir private Path root;

  @Test
  void moduleMigratesItself() throws Exception {
    String url = Databases.empty();
    Project project = new Project(root);
    project.write(SOURCES);

    assertThat(compile(project)).contains("pending: create table article");
    java("-jar", path(Jars.STERNA), "--classes", "classes", "revision", "-m", "create article");
    assertThat(compile(project)).doesNotContain("pending");
    java(
        "--module-path",
        path(Path.of("classes"), Jars.STERNA, Jars.PERSISTENCE, Jars.POSTGRESQL),
        "--module",
        "shop/shop.Main",
        url,
        Databases.USER);

    assertThat(Databases.relations(url)).contains("article");
  }

  private static String compile(Project project) throws IOException, InterruptedException {
    return project.compile(
        "-d",
        "classes",
        "--module-path",
        path(Jars.STERNA, Jars.PERSISTENCE, Jars.POSTGRESQL),
        "--processor-path",
        path(Jars.STERNA));
  }

  private void java(String... arguments) throws IOException, InterruptedException {
    Command.jdk(root, "java", List.of(arguments)).succeed();
  }
}
