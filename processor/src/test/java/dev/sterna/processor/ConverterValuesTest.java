package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a converter makes of the constants of an enum is read in sources, of which a compile may
 * have a part: a condition goes only when a source says so, never because none is found.
 */
final class ConverterValuesTest {

  private static final String SHADE = "com.matar.Shade";

  private static final String CONVERTER =
      """
      package com.matar;
      import jakarta.persistence.*;
      @Converter
      public class ShadeConverter implements AttributeConverter<Shade, String> {
        public String convertToDatabaseColumn(Shade shade) { return %s; }
        public Shade convertToEntityAttribute(String code) { return null; }
      }
      """;

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .with("com.matar.ShadeConverter", CONVERTER.formatted("shade.code()"));
    shades("DARK(\"d\"), LIGHT(\"l\")");
    post("");
    project.compile().succeeded();
    assertThat(project.generated("Draft"))
        .get()
        .asString()
        .contains("check(\"post_shade_check\", \"shade in ('d', 'l')\")");
    Kept.draft(project, "R20230428015942_First");
    project.compile().succeeded();
    assertThat(project.generated("Draft")).isEmpty();
  }

  private void shades(String constants) {
    project.with(SHADE, shade(constants));
  }

  private static String shade(String constants) {
    return """
        package com.matar;
        public enum Shade {
          %s;
          private final String code;
          Shade(String code) { this.code = code; }
          String code() { return code; }
        }
        """
        .formatted(constants);
  }

  private void post(String more) {
    project.withEntity("Post", "@Convert(converter = ShadeConverter.class) Shade shade;", more);
  }

  @Test
  void partReadsTheSourcesThatItWasNotGiven() {
    project.compileOnly("com.matar.Post").succeeded();

    assertThat(project.generated("Draft")).isEmpty();

    shades("DARK(\"d\"), LIGHT(\"li\")");
    project.compileOnly("com.matar.Post").succeeded();
    Optional<String> part = project.generated("Draft");
    project.compile().succeeded();

    assertThat(part).get().asString().contains("shade in ('d', 'li')");
    assertThat(project.generated("Draft")).isEqualTo(part);
  }

  @Test
  void constantOfAnotherClassThatIsOutOfDateIsAnError() {
    project
        .with("com.matar.Codes", "package com.matar; class Codes { static final int N = 1; }")
        .with("com.matar.ShadeConverter", CONVERTER.formatted("shade.code() + Codes.N"));
    project.compile().succeeded();
    project.with("com.matar.Codes", "package com.matar; class Codes { static final int N = 2; }");

    CompileResult result = project.compileOnly("com.matar.Post");

    assertThat(result.errors()).singleElement().asString().contains("com.matar.Codes: N");
  }

  @Test
  void sourceInAnotherFolderIsNotMissed() throws IOException {
    Path other = moved();
    List<Path> all = new ArrayList<>(project.allSources());
    all.add(other);
    project.cleaned().compile(all).succeeded();
    assertThat(project.generated("Draft")).isEmpty();

    post("int views = 1;");
    project.compileOnly("com.matar.Post").succeeded();

    assertThat(project.generated("Draft"))
        .get()
        .asString()
        .contains("addColumn(column(\"views\"")
        .doesNotContain("shade");
  }

  @Test
  void renamedColumnKeepsItsConditionWithoutTheSource() throws IOException {
    Path other = moved();
    List<Path> all = new ArrayList<>(project.allSources());
    all.add(other);
    project.cleaned().compile(all).succeeded();

    project.withEntity(
        "Post",
        "@dev.sterna.migration.RenamedFrom(\"shade\")",
        "@Convert(converter = ShadeConverter.class) Shade tone;");
    project.compileOnly("com.matar.Post").succeeded();

    assertThat(project.generated("Draft"))
        .get()
        .asString()
        .contains("renameColumn(\"shade\", \"tone\")")
        .doesNotContain("dropConstraint", "check(");
  }

  @Test
  void enumOfAJarIsNeverRead() throws IOException {
    Path other = moved();
    Path jar = Files.createDirectories(home.resolve("jar"));
    project.cleaned().compile(List.of(other), "-d", jar.toString(), "-proc:none").succeeded();

    project.compile("-cp", project.classPath() + java.io.File.pathSeparator + jar).succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("post_shade_check");
  }

  @Test
  void codeThatIsUnclearTakesTheConditionAway() {
    project.with("com.matar.ShadeConverter", CONVERTER.formatted("shade.name().repeat(2)"));

    project.compile().succeeded();

    assertThat(project.generated("Draft"))
        .get()
        .asString()
        .contains("dropConstraint(\"post_shade_check\")");
  }

  /** The source of the enum where no compile looks for sources. */
  private Path moved() throws IOException {
    Path file = home.resolve("src/generated/com/matar/Shade.java");
    Files.createDirectories(file.getParent());
    Files.move(project.sourceOf(SHADE), file);
    return file;
  }
}
