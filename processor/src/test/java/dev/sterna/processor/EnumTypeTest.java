package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum that is a type of the database, followed from constant to constant. */
final class EnumTypeTest {

  private static final String MOOD = "@org.hibernate.annotations.JdbcTypeCode(6003) Mood mood;";

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepAFirstRevision() {
    project = new Project(home).withMigrations("Migrations").withEntity("Post", MOOD);
    project.with(
        "org.hibernate.annotations.JdbcTypeCode",
        "package org.hibernate.annotations; public @interface JdbcTypeCode { int value(); }");
    constants("SAD, OK");
    project.compile().succeeded();
    assertThat(project.generated("Draft").orElseThrow())
        .contains("op.createEnum(\"mood\", \"SAD\", \"OK\");", "column(\"mood\", type(\"mood\"))");
    Kept.draft(project, "R20230428015942_First");
    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(project.generated("Draft")).isEmpty();
  }

  private void constants(String constants) {
    project.with("com.matar.Mood", "package com.matar; enum Mood { " + constants + " }");
  }

  private String draft() {
    project.compile().succeeded();
    return project.generated("Draft").orElseThrow();
  }

  @Test
  void newConstantsAreAddedWhereTheyStand() {
    constants("GLUM, SAD, FINE, OK, HAPPY");

    assertThat(draft())
        .contains(
            """
                op.addEnumValue("mood", "HAPPY");
                op.addEnumValueBefore("mood", "OK", "FINE");
                op.addEnumValueBefore("mood", "SAD", "GLUM");
            """,
            "op.alterEnum(\"mood\", \"SAD\", \"OK\");");
  }

  @Test
  void constantsThatGoOrMoveMakeTheTypeAnew() {
    constants("OK, SAD");

    assertThat(draft()).contains("op.alterEnum(\"mood\", \"OK\", \"SAD\");");
  }

  @Test
  void theTypeGoesWithItsLastColumn() {
    project.withEntity("Post", "Mood mood;");

    assertThat(draft())
        .containsSubsequence("alterColumnType(\"mood\", smallint())", "op.dropEnum(\"mood\");");
  }
}
