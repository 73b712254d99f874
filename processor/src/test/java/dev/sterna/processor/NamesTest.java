package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.migration.RevisionSet;
import dev.sterna.processor.oracle.OracleDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every name that PostgreSQL takes goes the whole way: model, draft, revision, snapshot, database,
 * and back.
 */
final class NamesTest {

  @TempDir Path home;

  private static final List<String> NAMES =
      List.of(
          "select",
          "user",
          "primary",
          "UpperCase",
          "two words",
          " leading",
          "trailing ",
          "say \"hello\"",
          "it's",
          "back\\slash",
          "semi;colon -- comment",
          "/* comment */",
          "$$",
          "$1",
          "?",
          ":name",
          "{d '2020-01-01'}",
          "%s %1$s",
          "${user}",
          "a.b",
          "1st",
          "größe",
          "ÄÖÜ",
          "İstanbul",
          "हिन्दी",
          "数据库",
          "العربية",
          "e\u0301",
          "😀",
          "👩‍👩‍👧",
          "new\nline",
          "tab\tstop",
          "return\r",
          "bell\u0007",
          "\u202eright to left",
          "\ufeffmark",
          "zero\u200bwidth",
          "\"",
          "\\u0041",
          "\"\"\"",
          "☃".repeat(17));

  private static final List<String> KINDS =
      List.of(" table", " column", " parent", " unique", " index", " key", " check", " sequence");

  @Test
  void everyNameGoesToTheDatabaseAndBack() throws IOException, SQLException {
    Project project = new Project(home).withMigrations("Migrations");
    for (int i = 0; i < NAMES.size(); i++) {
      project.with("com.matar.Post" + i, post("Post" + i, NAMES.get(i)));
    }
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    assertThat(project.compile().succeeded().notes()).as("nothing is pending").isEmpty();

    try (OracleDatabase database = OracleDatabase.create();
        URLClassLoader loader =
            new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, getClass().getClassLoader())) {
      Migrator migrator = Migrator.of(revisions(loader), database.dataSource());
      migrator.upgrade();

      assertThat(names(database))
          .containsAll(NAMES.stream().map(name -> name + " schema").toList())
          .containsAll(NAMES.stream().flatMap(name -> KINDS.stream().map(name::concat)).toList());
      assertThat(migrator.validate().isUpToDate()).isTrue();

      migrator.allowingDestructive().downgrade("base");
      assertThat(names(database))
          .noneMatch(found -> KINDS.stream().anyMatch(found::endsWith))
          .noneMatch(found -> found.endsWith(" schema"));
    }
  }

  private static String post(String className, String name) {
    return """
        package com.matar;

        import jakarta.persistence.*;

        @Entity
        @Table(
            name = "`NAME table`",
            schema = "`NAME schema`",
            uniqueConstraints =
                @UniqueConstraint(name = "`NAME unique`", columnNames = "`NAME column`"),
            indexes = @Index(name = "`NAME index`", columnList = "number"),
            check = @CheckConstraint(name = "`NAME check`", constraint = "number > 0"))
        class CLASS {
          @Id
          @GeneratedValue
          @SequenceGenerator(sequenceName = "`NAME sequence`", schema = "`NAME schema`")
          Long id;

          @Column(name = "`NAME column`")
          String title;

          int number;

          @ManyToOne
          @JoinColumn(name = "`NAME parent`", foreignKey = @ForeignKey(name = "`NAME key`"))
          CLASS parent;
        }
        """
        .replace("CLASS", className)
        .replace("NAME", inJava(name));
  }

  /** The name between the quotes of a Java string. */
  private static String inJava(String name) {
    return name.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static RevisionSet revisions(ClassLoader loader) {
    try {
      var all = loader.loadClass(Project.MIGRATIONS + ".Revisions").getDeclaredMethod("all");
      all.setAccessible(true);
      return (RevisionSet) all.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of all that PostgreSQL's catalog has of an application. */
  private static Set<String> names(OracleDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select nspname from pg_namespace
                union select relname from pg_class
                union select attname from pg_attribute where not attisdropped
                union select conname from pg_constraint""")) {
      Set<String> names = new TreeSet<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
