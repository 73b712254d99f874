package dev.sterna.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a named module, with every jar on the module path. */
final class ModulePathTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "module-info.java",
          """
          module shop {
            requires dev.sterna;
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

  @TempDir private Path project;

  @BeforeEach
  void writeSources() throws IOException {
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = project.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }

  @Test
  void moduleMigratesItself() throws Exception {
    String url = Databases.empty();
    assertThat(compile()).contains("pending: create table article");
    succeed("java", "-jar", Jars.STERNA.toString(), "--classes", "classes", "revision", "-m", "go");
    assertThat(compile()).doesNotContain("pending");

    succeed(
        "java",
        "--module-path",
        path(Path.of("classes"), Jars.STERNA, Jars.PERSISTENCE, Jars.POSTGRESQL),
        "--module",
        "shop/shop.Main",
        url,
        Databases.USER);

    assertThat(Databases.relations(url)).contains("article");
  }

  private String compile() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", "classes"));
    arguments.addAll(
        List.of("--module-path", path(Jars.STERNA, Jars.PERSISTENCE, Jars.POSTGRESQL)));
    arguments.addAll(List.of("--processor-path", Jars.STERNA.toString()));
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    return succeed("javac", arguments.toArray(String[]::new));
  }

  private String succeed(String tool, String... arguments)
      throws IOException, InterruptedException {
    Command.Result result = Command.jdk(project, tool, arguments).run();
    assertThat(result.exit()).as(result.said()).isZero();
    return result.said();
  }

  private static String path(Path... entries) {
    return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
