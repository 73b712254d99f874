package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.MutantCompiler.Outcome;
import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled inputs. Whatever a file of the project holds, the compiler ends with a result or an error
 * of its user, no command fails on it by accident, and the sources stay as they were. {@code
 * -Dsterna.mutations=2500} spoils each kind of input so many times; {@code -Dsterna.seed} begins
 * elsewhere.
 */
final class MutationTest {

  private static final long SEED = Long.getLong("sterna.seed", 20230428L);
  private static final int MUTATIONS = Integer.getInteger("sterna.mutations", 60);

  private static final String OPTIONS =
      """
      @Migrations(
          packages = "app",
          classes = {},
          naming = NamingStrategy.JPA,
          defaultSchema = "public",
          revisionTable = "sterna_revision",
          tables = {"!tmp_*", "!audit.*"},
          columns = "!books.legacy_*",
          hooks = false,
          released = "a00000000001",
          columnOrder = ColumnOrder.DECLARED,
          constraintNames = ConstraintNames.POSTGRESQL,
          beanValidation = true,
          postgres = 15)
      package app.migrations;

      import dev.sterna.migration.ColumnOrder;
      import dev.sterna.migration.ConstraintNames;
      import dev.sterna.migration.Migrations;
      import dev.sterna.migration.NamingStrategy;
      """;

  private static final String MAPPING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
        <package>app</package>
        <entity class="Book" access="FIELD">
          <table name="books"/>
          <attributes>
            <basic name="title"><column name="title" length="200" nullable="false"/></basic>
            <basic name="kind"><enumerated>STRING</enumerated></basic>
            <many-to-one name="author"><join-column name="author_id"/></many-to-one>
          </attributes>
        </entity>
      </entity-mappings>
      """;

  @TempDir private Path root;

  private final MutantCompiler compiler = new MutantCompiler();
  private Project project;

  @BeforeEach
  void libraryAheadOfItsRevisions() throws IOException {
    project = Library.in(root);
  }

  @AfterEach
  void closeCompiler() throws IOException {
    compiler.close();
  }

  @Test
  void spoiledSnapshotCrashesNothing() throws IOException {
    spoil(List.of(project.migrations().resolve("schema.jsonl")));
  }

  @Test
  void spoiledRevisionsCrashNothing() throws IOException {
    spoil(sourcesWhere("R2"));
  }

  @Test
  void spoiledEntitiesCrashNothing() throws IOException {
    spoil(
        List.of(
            project.sources().resolve("app/Author.java"),
            project.sources().resolve("app/Book.java"),
            project.sources().resolve("app/Shelf.java"),
            project.migrations().resolve("package-info.java")));
  }

  @Test
  void spoiledOptionsAndMappingFilesCrashNothing() throws IOException {
    Path options = project.migrations().resolve("package-info.java");
    Files.writeString(options, OPTIONS);
    Path mapping = root.resolve("src/main/resources/META-INF/orm.xml");
    Files.createDirectories(mapping.getParent());
    Files.writeString(mapping, MAPPING);
    spoil(List.of(options, mapping));
  }

  private List<Path> sourcesWhere(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(project.migrations())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  /** Each file in turn, spoiled anew each time, with the others as they should be. */
  private void spoil(List<Path> targets) throws IOException {
    List<String> defects = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      Path target = targets.get(i % targets.size());
      byte[] sound = Files.readAllBytes(target);
      Mutator mutator = new Mutator(SEED + i);
      String spoiled = mutator.spoil(new String(sound, StandardCharsets.UTF_8));
      defects.addAll(judge(target, spoiled, root.resolve("classes" + i)));
      Files.write(target, sound);
    }
    assertThat(defects).isEmpty();
  }

  /** What goes wrong with this text in this file. */
  private List<String> judge(Path target, String text, Path classes) throws IOException {
    Files.write(target, text.getBytes(StandardCharsets.UTF_8));
    return judge(classes).stream()
        .map(defect -> "%s\n== in %s:\n%s".formatted(defect, target.getFileName(), text))
        .toList();
  }

  private List<String> judge(Path classes) throws IOException {
    List<String> before = Contents.of(project.sources());
    List<String> defects = new ArrayList<>();
    Outcome outcome = compiler.compile(project.sources(), classes);
    Symptoms.in(outcome.said()).ifPresent(symptom -> defects.add("javac: " + symptom));
    if (outcome.compiled()) {
      for (String command : List.of("check", "history", "heads")) {
        Result result = Project.standalone(command, "--classes", classes.toString());
        Symptoms.of(result).ifPresent(symptom -> defects.add(command + ": " + symptom));
      }
    }
    if (!Contents.of(project.sources()).equals(before)) {
      defects.add("the sources have changed");
    }
    Workplace.delete(classes);
    return defects;
  }
}
