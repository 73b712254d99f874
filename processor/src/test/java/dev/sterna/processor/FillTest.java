package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AlterTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that must not be null are filled with what the field starts with. */
final class FillTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project = new Project(home).withMigrations("Migrations").withEntity("Organization");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@Column(nullable = false) String known = \"it's\"; | 'it''s'",
        "@Column(columnDefinition = \"varchar(255) default 'x'\", nullable = false) String known;"
            + " | 'x'",
        "@dev.sterna.migration.Backfill(\"upper('y')\") @Column(nullable = false) String known = \"z\";"
            + " | upper('y')",
      })
  void whatBecomesNotNullIsFilledWhereItIsNull(String field, String fill) {
    project.withEntity("Organization", "String known;");
    project.compile().succeeded();
    Kept.draft(project, "R20230501000000_Second");
    project.withEntity("Organization", field);

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes())
        .anyMatch(
            note -> note.contains("set not null on known, with " + fill + " where it is null"))
        .noneMatch(note -> note.contains("STERNA-0526"));
  }

  @Test
  void whatIsSaidOfRowsThatExistComesBeforeDefaultAndInitializer() {
    project.withEntity(
        "Organization",
        "String title;",
        "@dev.sterna.migration.Backfill(\"lower(title)\") @Column(nullable = false) String slug = \"x\";");

    project.compile().succeeded();

    assertThat(fills()).contains(Optional.of("lower(title)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int added = 15; | 15",
        "long added = 60 * 60L; | 3600",
        "boolean added = true; | true",
        "@Column(name = \"added\") boolean added = true; | true",
        "@Column(nullable = false) String added = \"it's\"; | 'it''s'",
        "@Column(nullable = false) java.math.BigDecimal added = new java.math.BigDecimal(\"1\"); | 1",
        "@Column(nullable = false) Kind added = Kind.B; enum Kind { A, B } | 1",
        "@Enumerated(EnumType.STRING) @Column(nullable = false) Kind added = Kind.B;"
            + " enum Kind { A, B } | 'B'",
      })
  void constantInitializerFillsTheColumn(String field, String fill) {
    project.withEntity("Organization", field);

    CompileResult result = project.compile().succeeded();

    assertThat(fills()).containsExactly(Optional.of(fill));
    assertThat(result.notes())
        .contains(
            "[STERNA-0501] pending: organization: add column added, with "
                + fill
                + " in existing rows");
  }

  @Test
  void columnThatAcceptsNullIsNotFilled() {
    project.withEntity("Organization", "Integer added = 15;");

    project.compile().succeeded();

    assertThat(fills()).containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int added;",
        "int added = new java.util.Random().nextInt();",
        "@Column(nullable = false) String added;",
        "@Column(nullable = false, length = 3) String added = \"long\";",
      })
  void columnWithoutAKnownValueIsAnErrorAtItsField(String field) {
    project.withEntity("Organization", field);

    CompileResult result = project.compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("added", "organization", "initialize");
    assertThat(result.lineOf("STERNA-0521")).isEqualTo(field);
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.generated("Revisions")).isPresent();
  }

  @Test
  void newTableNeedsNoFill() {
    project.withEntity("Post", "int added;");

    project.compile().succeeded();
  }

  private List<Optional<String>> fills() {
    return Kept.revisions(project).draft().stream()
        .flatMap(draft -> Operations.of(draft.migration()::upgrade).stream())
        .map(operation -> (AlterTable) operation)
        .flatMap(alter -> alter.changes().stream())
        .filter(AddColumn.class::isInstance)
        .map(change -> ((AddColumn) change).fill())
        .toList();
  }
}
