package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.processor.oracle.OracleDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that entities declare: inserted, updated and deleted by key. */
final class ReferenceDataTest {

  private static final String FIRST =
      """
      {"code": "en", "name": "English", "speakers": 1500, "share": 0.5, "living": true}
      {"code": "la", "name": "O'Latin\\\\\\\\", "speakers": null, "living": false}
      """;

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void declareLanguages() {
    project = new Project(home).withMigrations("Migrations");
    language(FIRST, "");
    region("{\"code\": \"uk\", \"language_code\": \"en\"}");
  }

  @Test
  void rowsAreInsertedUpdatedAndDeletedAndComeBack() throws SQLException {
    List<Operation> first = upgrade();
    Kept.draft(project, "R20230428015942_First");
    assertNothingPending();
    language(
        """
        {"code": "de", "name": "Deutsch", "living": true}
        {"code": "en", "name": "British", "speakers": 1500, "share": 0.5, "living": true}
        """,
        "");
    region("{\"code\": \"by\", \"language_code\": \"de\"}");
    assertThat(project.compile().succeeded().notes())
        .anyMatch(
            note ->
                note.contains(
                    "data is lost: Rows are lost: delete from language where code = 'la'"))
        .anyMatch(note -> note.startsWith("[STERNA-0504]"));
    List<Operation> second = upgrade();
    List<Operation> back = downgrade();
    try (OracleDatabase database = OracleDatabase.create()) {
      run(database, first);
      assertThat(languages(database))
          .containsExactly("en|English|1500|0.50|t", "la|O'Latin\\|null|null|f");
      assertThat(regions(database)).containsExactly("uk|en");
      database.execute("insert into language (code, name, living) values ('xx', 'Mine', true)");

      run(database, second);

      assertThat(languages(database))
          .containsExactly(
              "de|Deutsch|null|null|t", "en|British|1500|0.50|t", "xx|Mine|null|null|t");
      assertThat(regions(database)).containsExactly("by|de");
      run(database, back);
      assertThat(languages(database))
          .containsExactly(
              "en|English|1500|0.50|t", "la|O'Latin\\|null|null|f", "xx|Mine|null|null|t");
      assertThat(regions(database)).containsExactly("uk|en");
    }
    Kept.draft(project, "R20230501000000_Second");
    assertNothingPending();
  }

  @Test
  void rowsAreNotedOnTheEntityThatDeclaresThem() {
    assertThat(project.compile().succeeded().notes())
        .contains(
            "[STERNA-0501] pending: create table language; insert a row into language; insert"
                + " a row into language");
    Kept.draft(project, "R20230428015942_First");
    language(FIRST.replace("English", "British"), "");

    CompileResult changed = project.compile().succeeded();

    assertThat(changed.lineOf("STERNA-0501")).isEqualTo("public class Language {");
  }

  @Test
  void theSnapshotHasALineForEachRow() {
    upgrade();
    Kept.draft(project, "R20230428015942_First");

    assertThat(Kept.text(project))
        .contains(
            "{\"kind\":\"row\",\"table\":\"language\","
                + "\"columns\":[\"code\",\"living\",\"name\",\"share\",\"speakers\"],"
                + "\"values\":[\"'en'\",\"true\",\"'English'\",\"0.5\",\"1500\"]}\n");
  }

  @Test
  void rowsFollowANewColumn() {
    upgrade();
    Kept.draft(project, "R20230428015942_First");
    language(
        FIRST.replace("\"living\": true", "\"living\": true, \"note\": \"new\""), "String note;");

    assertThat(draft())
        .contains("addColumn(column(\"note\"", "op.update(\"language\"")
        .doesNotContain("op.insert");
  }

  @Test
  void rowsOfADroppedTableGoWithIt() {
    upgrade();
    Kept.draft(project, "R20230428015942_First");
    project.without("com.matar.Region");

    assertThat(draft()).contains("op.dropTable(\"region\");").doesNotContain("op.delete");
    Kept.draft(project, "R20230501000000_Second");
    assertThat(Kept.text(project)).doesNotContain("\"uk\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | line 1: this is not JSON: column 1, en",
        "{\"code\": \"en\", \"nam\": \"E\"} | line 1: table language has no column nam",
        "{\"code\": \"en\", \"living\": true, \"speakers\": \"many\"}"
            + " | line 1: column speakers is integer, so write a number",
        "{\"code\": \"en\", \"living\": 1} | line 1: column living is boolean, so write true or false",
        "{\"code\": 1, \"living\": true} | line 1: column code is varchar(255), so write a string",
        "{\"code\": null, \"living\": true} | line 1: column code must not be null",
        "{\"living\": true} | line 1: column code needs a value",
        "{\"code\": \"en\"} | line 1: column living needs a value",
        "{\"code\": \"en\", \"living\": [true]} | line 1: \"living\" has an array or an object",
        "{\"code\": \"en\", \"living\": true}/{\"code\": \"en\", \"living\": true}"
            + " | line 2: an earlier row has the same primary key",
      })
  void aRowThatTheTableCannotHaveIsAnError(String rows, String problem) {
    language(rows.replace("}/{", "}\n{"), "");

    CompileResult result = project.compile();

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0532] @ReferenceData, " + problem);
    assertThat(project.generated("Draft")).isEmpty();
  }

  private void language(String rows, String more) {
    project.with(
        "com.matar.Language",
        """
        package com.matar;
        import dev.sterna.migration.ReferenceData;
        import jakarta.persistence.*;
        @Entity
        @ReferenceData(%s)
        public class Language {
          @Id String code;
          String name;
          Integer speakers;
          @Column(precision = 5, scale = 2) java.math.BigDecimal share;
          boolean living;
          %s
        }
        """
            .formatted("\"\"\"\n" + rows.strip() + "\n\"\"\"", more));
  }

  private void region(String rows) {
    project.with(
        "com.matar.Region",
        """
        package com.matar;
        import dev.sterna.migration.ReferenceData;
        import jakarta.persistence.*;
        @Entity
        @ReferenceData(%s)
        public class Region {
          @Id String code;
          @ManyToOne(optional = false) Language language;
        }
        """
            .formatted("\"\"\"\n" + rows + "\n\"\"\""));
  }

  private String draft() {
    project.compile().succeeded();
    return project.generated("Draft").orElseThrow();
  }

  private void assertNothingPending() {
    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(project.generated("Draft")).isEmpty();
  }

  private List<Operation> upgrade() {
    project.compile().succeeded();
    return Operations.of(Kept.revisions(project).draft().orElseThrow().migration()::upgrade);
  }

  private List<Operation> downgrade() {
    return Operations.of(Kept.revisions(project).draft().orElseThrow().migration()::downgrade);
  }

  private static void run(OracleDatabase database, List<Operation> operations) {
    for (Operation operation : operations) {
      for (String statement : new PostgreSqlDialect("public").statements(operation)) {
        database.execute(statement);
      }
    }
  }

  private static List<String> languages(OracleDatabase database) throws SQLException {
    return rows(
        database,
        "select concat_ws('|', code, name, coalesce(speakers::text, 'null'),"
            + " coalesce(share::text, 'null'), living) from language order by code");
  }

  private static List<String> regions(OracleDatabase database) throws SQLException {
    return rows(database, "select concat_ws('|', code, language_code) from region order by code");
  }

  private static List<String> rows(OracleDatabase database, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
