package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @Table(options)} says of a table that exists. */
final class TableOptionsTest {

  @TempDir Path home;

  @Test
  void storageParametersAreSetAndTheRestIsToldOf() {
    Project project = new Project(home).withMigrations("Migrations");
    post(project, "with (fillfactor = 70)");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");

    post(project, "WITH (autovacuum_enabled=false, fillfactor=80)");
    project.compile().succeeded();
    assertThat(project.generated("Draft").orElseThrow())
        .contains(
            "setStorage(\"autovacuum_enabled\", \"false\")", "setStorage(\"fillfactor\", \"80\")");
    Kept.draft(project, "R20230501000000_Second");
    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(project.generated("Draft")).isEmpty();

    post(project, "with (autovacuum_enabled=false, fillfactor=80) tablespace fast");
    assertThat(project.compile().succeeded().notes())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0518] the options of table post change");
  }

  private static void post(Project project, String options) {
    project.with(
        "com.matar.Post",
        """
        package com.matar;
        import jakarta.persistence.*;
        @Entity @Table(options = "%s") class Post {
          @Id Long id;
        }
        """
            .formatted(options));
  }
}
