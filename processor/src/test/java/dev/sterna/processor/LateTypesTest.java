package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type that another processor generates is neither a wrong column nor a silent loss of one. */
final class LateTypesTest {

  @TempDir Path home;

  @Test
  void typeOfAnAttributeThatIsGeneratedIsAnErrorOnTheAttribute() {
    Project project = project();

    CompileResult result =
        project.compile(
            new CompanionProcessor(
                "com.matar.Place",
                "package com.matar; class Place implements java.io.Serializable {"
                    + " private static final long serialVersionUID = 1L; }"),
            project.allSources());

    assertThat(result.errors()).singleElement().asString().startsWith("[STERNA-0218]");
    assertThat(result.lineOf("STERNA-0218")).isEqualTo("Place place;");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void typeThatIsNowhereIsLeftToJavac() {
    Project project = project();

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().doesNotContain("STERNA");
  }

  private Project project() {
    return new Project(home).withMigrations("Migrations").withEntity("Post", "Place place;");
  }
}
