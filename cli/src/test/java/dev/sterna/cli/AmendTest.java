package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amend}: the draft becomes a part of the newest revision, and each database follows. */
final class AmendTest {

  private static final String FIRST = "a00000000001";
  private static final String SECOND = "a00000000002";

  private static final String COLUMNS =
      "select column_name, data_type from information_schema.columns where table_name = 'author'"
          + " order by 1";

  @TempDir private Path root;

  private Line line;

  @BeforeEach
  void twoRevisions() throws Exception {
    line = Line.in(root).keep(FIRST, "String name;").keep(SECOND, "String pen;");
    Path second = line.file(SECOND);
    Files.writeString(
        second,
        Files.readString(second)
            .replace(
                "(Operations op) {\n    op.alterTable(\"author\", addColumn",
                "(final Operations db) {\n"
                    + "    // Written by hand.\n"
                    + "    db.alterTable(\"author\", addColumn"));
    line.compiled();
  }

  private void amend() throws Exception {
    Result amended = line.project().run("amend");
    assertThat(amended.exit()).as(amended.err()).isZero();
    assertThat(line.project().compile()).doesNotContain("STERNA");
  }

  private DataSource database(String at) throws Exception {
    DataSource database = Databases.empty();
    Result upgraded = line.project().run(database, "upgrade", at);
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    Rows.execute(database, "insert into author (id, name) values (1, 'Ada')");
    return database;
  }

  @Test
  void databaseAtEveryPointReachesTheSameHeadWithItsRows() throws Exception {
    Map<String, DataSource> databases = new LinkedHashMap<>();
    databases.put("first", database(FIRST));
    databases.put("second", database(SECOND));
    Rows.execute(databases.get("second"), "update author set pen = 'quill'");
    line.declare("java.time.LocalDate born;");
    databases.put("tried", database(SECOND));
    Result tried = line.project().run(databases.get("tried"), "upgrade", "--draft");
    assertThat(tried.exit()).as(tried.err()).isZero();

    amend();

    assertThat(Files.readString(line.file(SECOND)))
        .startsWith("package app.migrations;\n\nimport static ")
        .contains("    // Written by hand.\n    db.alterTable(\"author\", addColumn")
        .contains(
            "    db.newStep();\n"
                + "    db.alterTable(\"author\", addColumn(column(\"born\", date())));")
        .containsPattern("checksums = \\{\"[0-9a-f]{16}\", \"[0-9a-f]{16}\"\\}");
    databases.put("amended", database(SECOND));
    line.declare("Integer age;");
    amend();
    assertThat(Files.readString(line.file(SECOND)))
        .containsPattern("checksums = \\{(\"[0-9a-f]{16}\"(, )?){3}\\}");
    DataSource fresh = database("head");

    assertThat(line.project().run("check").exit()).isZero();
    assertThat(line.project().run("verify").exit()).isZero();
    for (Map.Entry<String, DataSource> at : databases.entrySet()) {
      DataSource database = at.getValue();
      Result upgraded = line.project().run(database, "upgrade");
      assertThat(upgraded.exit()).as(at.getKey() + upgraded.err()).isZero();
      assertThat(Rows.of(database, COLUMNS)).isEqualTo(Rows.of(fresh, COLUMNS));
      assertThat(Rows.of(database, "select name, pen from author"))
          .containsExactly(at.getKey().equals("second") ? "Ada, quill" : "Ada, null");
      assertThat(rows(database)).as(at.getKey()).isEqualTo(rows(fresh));
      assertThat(line.project().run(database, "upgrade").out()).contains("Nothing to do");
      Result back = line.project().run(database, "downgrade", FIRST, "--allow-destructive");
      assertThat(back.exit()).as(back.err()).isZero();
      assertThat(Rows.of(database, COLUMNS)).hasSize(2);
    }
  }

  private static List<String> rows(DataSource database) throws Exception {
    return Rows.of(
        database,
        "select id, checksum, state, step, steps, downgrade from sterna_revision order by 1");
  }

  @Test
  void revisionThatWasEditedByHandAfterwardsIsAnotherOne() throws Exception {
    DataSource database = database(SECOND);
    line.declare("Integer age;");
    amend();
    Path second = line.file(SECOND);
    Files.writeString(
        second, Files.readString(second).replace("db.newStep();", "db.newStep(); db.newStep();"));
    line.compiled();

    Result refused = line.project().run(database, "upgrade");

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err()).contains("has changed since it was applied");
  }

  @Test
  void olderStateIsUndoneByWhatItsRowHasStored() throws Exception {
    DataSource database = database(SECOND);
    line.declare("Integer age;");
    amend();

    Result back = line.project().run(database, "downgrade", FIRST, "--allow-destructive");

    assertThat(back.exit()).as(back.err()).isZero();
    assertThat(Rows.of(database, COLUMNS)).hasSize(2);
    assertThat(line.project().run(database, "upgrade").exit()).isZero();
    assertThat(Rows.of(database, COLUMNS)).hasSize(4);
  }

  @Test
  void whatCannotBeAmendedStaysAsItIs() throws Exception {
    Map<String, String> before = line.folder();
    assertThat(line.project().run("amend").err()).startsWith("error: nothing is pending");
    line.declareOnly("String name;");
    assertThat(line.project().run("amend").err())
        .isEqualTo(
            "error: the draft loses data: drop column pen of author. To accept the loss, amend"
                + " with --allow-destructive\n");
    assertThat(line.folder()).isEqualTo(before);
    line.project().run("release", "head");
    line.compiled();
    assertThat(line.project().run("amend").err())
        .contains("is released")
        .contains("cannot be amended");
  }
}
