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

/** {@code squash}: a range becomes one revision, and no database notices. */
final class SquashTest {

  private static final List<String> IDS =
      List.of("a00000000001", "a00000000002", "a00000000003", "a00000000004", "a00000000005");

  private static final String COLUMNS =
      "select column_name, data_type from information_schema.columns where table_name = 'author'"
          + " order by 1";

  @TempDir private Path root;

  private Line line;

  /** The third revision works on rows, by SQL and by Java code of its own. */
  @BeforeEach
  void fiveRevisions() throws Exception {
    line = Line.in(root);
    for (int i = 0; i < IDS.size(); i++) {
      line.keep(IDS.get(i), "String c" + i + ";");
    }
    Path third = line.file(IDS.get(2));
    Files.writeString(
        third,
        Files.readString(third)
            .replace(
                "\n  }\n\n  @Override\n  public void downgrade",
                """

                    op.execute("update author set c0 = 'x' where c0 is null");
                    op.run("count letters", this::count);
                  }

                  /** Code that no operation tells. */
                  private void count(Connection connection) throws SQLException {
                    List<String> sql = List.of("update author set c2 = length(c0)::text");
                    try (Statement statement = connection.createStatement()) {
                      statement.execute(sql.get(0));
                    }
                  }

                  @Override
                  public void downgrade\
                """)
            .replace(
                "import dev.sterna.migration.Migration;",
                "import dev.sterna.migration.Migration;\nimport java.sql.Connection;\nimport"
                    + " java.sql.SQLException;\nimport java.sql.Statement;\nimport java.util.List;"));
    line.project().compile();
  }

  /** A database at each point of the line, with rows that were written there. */
  private Map<String, DataSource> databases() throws Exception {
    Map<String, DataSource> databases = new LinkedHashMap<>();
    databases.put("base", Databases.empty());
    for (String id : IDS) {
      DataSource database = Databases.empty();
      Result upgraded = line.project().run(database, "upgrade", id);
      assertThat(upgraded.exit()).as(upgraded.err()).isZero();
      Rows.execute(database, "insert into author (id, c0) values (1, 'Ada'), (2, null)");
      databases.put(id, database);
    }
    return databases;
  }

  @Test
  void databaseAtEveryPointReachesTheSameHeadWithItsRows() throws Exception {
    Map<String, DataSource> databases = databases();
    DataSource unsquashed = Databases.empty();
    line.project().run(unsquashed, "upgrade");
    Map<String, String> before = line.folder();

    Result squashed =
        line.project().run("squash", IDS.get(1) + ":" + IDS.get(3), "--rev-id", "5005", "--json");

    assertThat(squashed.exit()).as(squashed.err()).isZero();
    assertThat(squashed.out())
        .contains("\"replaced\":[\"a00000000002\",\"a00000000003\",\"a00000000004\"]")
        .contains("\"deleted\":[]");
    assertThat(line.folder()).containsAllEntriesOf(before);
    assertThat(line.project().compile()).doesNotContain("STERNA");
    assertThat(line.project().run("verify").exit()).isZero();
    assertThat(line.project().run("check").exit()).isZero();
    for (Map.Entry<String, DataSource> at : databases.entrySet()) {
      DataSource database = at.getValue();
      Result upgraded = line.project().run(database, "upgrade");
      assertThat(upgraded.exit()).as(at.getKey() + upgraded.err()).isZero();
      assertThat(Rows.of(database, COLUMNS)).isEqualTo(Rows.of(unsquashed, COLUMNS));
      assertThat(Rows.of(database, "select id from sterna_revision order by 1"))
          .as(at.getKey())
          .containsExactly("5005", "a00000000001", "a00000000005");
      assertThat(line.project().run(database, "current").out()).isEqualTo("a00000000005 (head)\n");
      if (!at.getKey().equals("base")) {
        boolean ran = IDS.indexOf(at.getKey()) < 2;
        assertThat(Rows.of(database, "select id, c0, c2 from author order by 1"))
            .as(at.getKey())
            .containsExactly(
                "1, Ada, " + (ran ? "3" : null), "2, " + (ran ? "x, 1" : "null, null"));
      }
      Result back = line.project().run(database, "downgrade", IDS.get(0), "--allow-destructive");
      assertThat(back.exit()).as(back.err()).isZero();
      assertThat(Rows.of(database, COLUMNS)).containsExactly("c0, character varying", "id, bigint");
    }
  }

  @Test
  void deletedFilesLeaveADatabaseWithinTheRangeWhereItIs() throws Exception {
    Map<String, DataSource> databases = databases();

    Result squashed = line.project().run("squash", ":" + IDS.get(3), "--delete", "-m", "all of it");

    assertThat(squashed.exit()).as(squashed.err()).isZero();
    assertThat(line.folder()).hasSize(4);
    assertThat(line.project().compile()).doesNotContain("STERNA");
    assertThat(line.project().run("verify").exit()).isZero();
    for (String whole : List.of("base", IDS.get(3), IDS.get(4))) {
      Result upgraded = line.project().run(databases.get(whole), "upgrade");
      assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    }
    Result refused = line.project().run(databases.get(IDS.get(1)), "upgrade");
    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .contains("of which the database has a00000000001, a00000000002 but not a00000000003")
        .contains(
            "Upgrade the database first with the last version of the application that had these revisions.");
  }

  @Test
  void rangeIsReleasedAsAWholeOrNotAtAll() throws Exception {
    line.project().run("release", IDS.get(2));
    line.project().compile();

    assertThat(line.project().run("squash", IDS.get(1) + ":" + IDS.get(3)).err())
        .isEqualTo(
            """
            error: only a part of the range is released, up to a00000000003, and one revision cannot be \
            half released: squash up to that, or what comes after it
            """);
    assertThat(line.project().run("squash", ":" + IDS.get(2), "--delete").err())
        .startsWith("error: the range is released, so a production database may be within it");
    Result released = line.project().run("squash", ":" + IDS.get(2));
    assertThat(released.exit()).as(released.err()).isZero();
    line.project().compile();
    assertThat(line.project().run("release").out()).startsWith("Released: ");
  }

  @Test
  void whatIsNoRangeIsRefused() throws Exception {
    Map<String, String> before = line.folder();

    assertThat(line.project().run("squash", IDS.get(1) + ":" + IDS.get(1)).err())
        .isEqualTo("error: there is nothing to squash in a range of 1\n");
    assertThat(line.project().run("squash", IDS.get(1)).exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(line.folder()).isEqualTo(before);
  }
}
