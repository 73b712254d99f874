package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities of a library: none is left out because the compiler cannot see all of it. */
final class OutsideEntityTest {

  @TempDir Path home;

  private Project library;
  private Project project;

  @BeforeEach
  void compileTheLibrary() {
    library =
        new Project(home.resolve("library"))
            .with("org.library.Money", "package org.library; public class Money {}")
            .with("org.library.Marker", "package org.library; public @interface Marker {}")
            .with("org.library.Plain", "package org.library; public class Plain { String s; }")
            .with("org.library.Country", entity("Country extends Named", "String title;"))
            .with(
                "org.library.Named",
                """
                package org.library;
                import jakarta.persistence.*;
                @MappedSuperclass public class Named extends Plain { @Id String code; }
                """)
            .with(
                "org.library.Price",
                entity("Price", "@Id Long id; @Marker int of; @Transient Money shown; Money sum;"))
            .with(
                "org.library.Tax",
                entity("Tax", "@Id Long id; @ManyToOne Country country; @Marker int rate;"))
            .with("org.library.Rate", entity("Rate", "@Id Long id; @Marker int rate;"))
            .with(
                "org.library.deep.City",
                """
                package org.library.deep;
                import jakarta.persistence.*;
                public class City { @Entity public static class Quarter { @Id Long id; } }
                """);
    assertThat(library.compile("-proc:none").success()).isTrue();
    project = new Project(home.resolve("app")).withEntity("Post", "String title;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Country | Named   | [STERNA-0208] org.library.Country extends org.library.Named",
        "Country | Plain   | [STERNA-0208] org.library.Named extends org.library.Plain",
        "Price   | Money   | [STERNA-0211] sum has the type org.library.Money",
        "Tax     | Country | [STERNA-0211] country has the type org.library.Country",
      })
  void classThatIsMissingIsNamed(String entity, String missing, String error) throws IOException {
    project.withMigrations("Migrations(classes = org.library.%s.class)".formatted(entity));
    Files.delete(classFile(missing));

    CompileResult result = compile();

    assertThat(result.errors()).singleElement().asString().startsWith(error);
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.generated("Revisions")).isPresent();
  }

  /** ecj gives up where it meets what is missing; javac shows a type that is unknown. */
  @ParameterizedTest
  @CsvSource({"Country, Named", "Price, Money", "Tax, Country"})
  void ecjNamesItToo(String entity, String missing) throws IOException {
    project.withMigrations("Migrations(classes = org.library.%s.class)".formatted(entity));
    Files.delete(classFile(missing));

    ForkedCompiler.Output output =
        ForkedCompiler.ecj()
            .withLibraries(library.classes())
            .compile(project, project.allSources());

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text())
        .contains("[STERNA-0131] the class file of entity org.library." + entity)
        .contains("org.library." + missing)
        .doesNotContain("STERNA-09");
  }

  @Test
  void annotationThatIsMissingShapesNoTable() throws IOException {
    project.withMigrations("Migrations(classes = org.library.Rate.class)");
    Files.delete(classFile("Marker"));

    assertThat(compile().succeeded().notes())
        .contains("[STERNA-0501] pending: create table rate (in org.library.Rate)");
  }

  @Test
  void damagedClassFileIsNoDrop() throws IOException {
    keepWith("org.library.Rate");
    Files.write(classFile("Rate"), Arrays.copyOf(Files.readAllBytes(classFile("Rate")), 100));
    project.withMigrations("Migrations");

    CompileResult result = compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0131] the class file of entity org.library.Rate cannot be read");
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void classThatIsGoneFromTheClassPathIsNoDrop() {
    keepWith("org.library.Rate");

    CompileResult result = project.compileOnly("com.matar.Post");

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0133] classes names org.library.Rate");
    assertThat(project.generated("Draft")).isEmpty();
  }

  /** Build tools that compile against headers leave out what is private. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rate    | public Long getId() { return null; } public void setId(Long id) {}",
        "Rate    | public int rate() { return 0; }",
        "Country | public String getTitle() { return null; } public void setTitle(String t) {}",
      })
  void jarOfHeadersIsAnError(String entity, String methods) {
    String declared = entity.equals("Country") ? "Country extends Named" : entity;
    library.with("org.library." + entity, entity(declared, methods));
    assertThat(library.compile("-proc:none").success()).isTrue();
    project.withMigrations("Migrations(classes = org.library.%s.class)".formatted(entity));

    CompileResult result = compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0132] the class file of entity org.library." + entity);
  }

  @Test
  void gettersThatSayHowTheyAreMappedNeedNoFields() {
    library.with(
        "org.library.Rate",
        entity("Rate", "@Id public Long getId() { return 1L; } public void setId(Long id) {}"));
    assertThat(library.compile("-proc:none").success()).isTrue();
    project.withMigrations("Migrations(classes = org.library.Rate.class)");

    assertThat(compile().succeeded().notes()).anyMatch(note -> note.contains("create table rate"));
  }

  /** A foreign key to a table that no migration makes would fail on every new database. */
  @Test
  void relationshipToAnEntityThatIsNotTakenIsAnError() {
    project
        .withMigrations("Migrations(packages = \"com.matar\")")
        .withEntity("Post", "@ManyToOne org.library.Rate rate;");
    CompileResult result = compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0239] table post refers to table rate, which these migrations do not");
    assertThat(result.lineOf("STERNA-0239")).isEqualTo("@ManyToOne org.library.Rate rate;");

    project.withEntity(
        "Post",
        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))"
            + " org.library.Rate rate;");
    compile().succeeded();
    assertThat(project.generated("Draft")).get().asString().contains("rate_id");
  }

  @Test
  void packageOfAJarIsNamedByItself() {
    project.withMigrations("Migrations(packages = {\"com.matar\", \"org.library.deep\"})");

    assertThat(compile().succeeded().notes())
        .contains(
            "[STERNA-0501] pending: create table city$quarter (in org.library.deep.City.Quarter)")
        .noneMatch(note -> note.contains("create table country"));
  }

  @Test
  void packageWithoutEntitiesIsNoted() {
    project.withMigrations("Migrations(packages = {\"com\", \"org\"})");

    CompileResult result = compile().succeeded();

    assertThat(result.notes())
        .anyMatch(note -> note.contains("create table post"))
        .filteredOn(note -> note.startsWith("[STERNA-0118]"))
        .singleElement()
        .asString()
        .contains("packages names org,");
  }

  /** Whoever names the packages of a jar may think that those of the module stay. */
  @Test
  void entitiesThatNoPackageTakesAreNoted() {
    project.withMigrations("Migrations(packages = \"org.library.deep\")");

    CompileResult result = compile().succeeded();

    assertThat(result.notes())
        .contains(
            "[STERNA-0120] packages leaves out entities of this compile, so their tables are not"
                + " migrated: com.matar.Post; to migrate them, add their packages");
    assertThat(result.lineOf("STERNA-0120")).contains("\"org.library.deep\"");
  }

  /** Whoever begins with all entities in another module would see nothing happen. */
  @Test
  void moduleThatBeginsWithoutEntityIsNoted() {
    project = new Project(home.resolve("empty")).withMigrations("Migrations");

    CompileResult result = compile().succeeded();

    assertThat(result.notes())
        .containsExactly(
            "[STERNA-0146] this compile finds no entity, so there is nothing to migrate; to include"
                + " those of other modules and jars, list each of their packages in packages of"
                + " @Migrations");
    assertThat(result.lineOf("STERNA-0146")).contains("@Migrations");
  }

  @Test
  void initializerThatOnlyTheOtherModuleHasIsAskedFor() {
    keepWith("org.library.Rate");
    library.with("org.library.Rate", entity("Rate", "@Id Long id; int rate; int added = 5;"));
    assertThat(library.compile("-proc:none").success()).isTrue();

    assertThat(compile().errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0527] column added, added to the existing table rate")
        .contains("(in org.library.Rate.added)");

    library.with(
        "org.library.Rate",
        entity("Rate", "@Id Long id; int rate; @dev.sterna.migration.Backfill(\"5\") int added;"));
    assertThat(library.compile("-proc:none").success()).isTrue();
    compile().succeeded();
    assertThat(project.generated("Draft")).get().asString().contains("filledWith(5)");
  }

  @Test
  void mappedSuperclassComesFromTheJar() {
    project
        .withMigrations("Migrations")
        .with(
            "com.matar.Street",
            "package com.matar; @jakarta.persistence.Entity class Street extends org.library.Named {}");

    compile().succeeded();

    assertThat(project.generated("Draft")).get().asString().contains("\"street\"", "\"code\"");
  }

  private void keepWith(String entity) {
    project.withMigrations("Migrations(classes = %s.class)".formatted(entity));
    compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    compile().succeeded();
  }

  private CompileResult compile() {
    return project.compile(
        "-cp", project.classPath() + File.pathSeparator + library.classes(), "-Xlint:-classfile");
  }

  private Path classFile(String name) {
    return library.classes().resolve("org/library").resolve(name + ".class");
  }

  private static String entity(String declared, String members) {
    return """
        package org.library;
        import jakarta.persistence.*;
        @Entity public class %s { %s }
        """
        .formatted(declared, String.join("\n", List.of(members)));
  }
}
