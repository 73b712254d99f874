package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities and migrations lie wherever Java lets a class lie. */
final class PlacesTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "Post, class Post",
    "com.matar.Outer, class Outer { } @Entity class Post",
    "com.matar.Outer, class Outer { @Entity static class Post { @Id Long id; } } @Entity class B",
    "com.größe.数据, class 数据",
    "com.ma$tar.Po$t, class Po$t",
    "com.matar.$, class $",
  })
  void entityMayLieAnywhere(String className, String declaration) {
    int dot = className.lastIndexOf('.');
    String packageName = dot < 0 ? "" : "package " + className.substring(0, dot) + "; ";
    String entity = declaration.contains("Outer") ? "" : "@Entity ";
    Project project =
        new Project(home)
            .withMigrations("Migrations")
            .with(
                className,
                packageName
                    + "import jakarta.persistence.*; "
                    + entity
                    + declaration
                    + " { @Id Long id; String title; }");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");

    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(Kept.snapshot(project).schema().tables()).isNotEmpty();
  }

  @Test
  void migrationsMayLieInAPackageOfAnyName() {
    Project project =
        new Project(home)
            .withEntity("Post")
            .with(
                "com.größe.$migra$.package-info",
                "@dev.sterna.migration.Migrations package com.größe.$migra$;");

    project.compile().succeeded();

    assertThat(project.generated().resolve("com/größe/$migra$/Draft.java")).exists();
    assertThat(project.classes().resolve("com/größe/$migra$/Revisions.class")).exists();
  }
}
