package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A converter that applies by itself is found whatever part of the sources is compiled. */
final class ConverterSearchTest {

  private static final String AUTOMATIC = "@Converter(autoApply = true)";

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void writeTheProject() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Account", "Boolean open;")
            .withEntity("Other");
  }

  @Test
  void converterAppliesInACompileOfAll() {
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "Character"));

    project.compile().succeeded();

    assertThat(project.generated("Draft"))
        .get()
        .asString()
        .contains("open")
        .contains("character(1)");
  }

  @Test
  void converterThatDoesNotApplyByItselfIsNoMatter() {
    project.with("com.matar.types.YesNo", converter("@Converter", "Character"));

    project.compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("bool()");
  }

  @Test
  void draftOfAPartIsThatOfACompileOfAll() {
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "Character"));
    project.compile().succeeded();
    Optional<String> draft = project.generated("Draft");

    project.compileOnly("com.matar.Account").succeeded();

    assertThat(draft).isPresent();
    assertThat(project.generated("Draft")).isEqualTo(draft);
  }

  @Test
  void converterWithoutAClassFileIsAnError() {
    project.compile().succeeded();
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "Character"));

    CompileResult result = project.compileOnly("com.matar.Account");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("STERNA-0112", "com.matar.types.YesNo");
  }

  @Test
  void converterWhoseClassFileIsOutOfDateIsAnError() {
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "Character"));
    project.compile().succeeded();
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "String"));

    CompileResult result = project.compileOnly("com.matar.Account");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("STERNA-0115", "com.matar.types.YesNo");
  }

  @Test
  void namedConverterWhoseClassFileIsOutOfDateIsAnError() {
    project.withEntity(
        "Account", "@Convert(converter = com.matar.types.YesNo.class) Boolean open;");
    project.with("com.matar.types.YesNo", converter("", "Character"));
    project.compile().succeeded();
    project.with("com.matar.types.YesNo", converter("", "String"));

    CompileResult result = project.compileOnly("com.matar.Account");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("STERNA-0115", "com.matar.types.YesNo");
  }

  @Test
  void initialValueThatIsConvertedFillsNothing() {
    project.with("com.matar.types.YesNo", converter(AUTOMATIC, "String"));
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity(
        "Account", "Boolean open;", "@Column(nullable = false) Boolean paid = true;");

    CompileResult result = project.compile();

    assertThat(result.errors()).singleElement().asString().contains("STERNA-0521", "paid");
  }

  private static String converter(String annotation, String stored) {
    return """
        package com.matar.types;
        import jakarta.persistence.*;
        %1$s
        public class YesNo implements AttributeConverter<Boolean, %2$s> {
          /** For the provider. */
          public YesNo() {}
          @Override public %2$s convertToDatabaseColumn(Boolean value) { return null; }
          @Override public Boolean convertToEntityAttribute(%2$s value) { return true; }
        }
        """
        .formatted(annotation, stored);
  }
}
