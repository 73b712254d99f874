package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rebase}: my revisions on top of theirs, on every database. */
final class RebaseTest {

  private static final String BASE = "a00000000001";
  private static final String MINE = "b00000000001";
  private static final String MINE_TOO = "b00000000002";
  private static final String THEIRS = "c00000000001";

  private static final String COLUMNS =
      "select column_name, data_type from information_schema.columns where table_name = 'author'"
          + " order by 1";

  @TempDir private Path root;

  private Line line;

  /** Two revisions of mine and one of theirs, on one base; the snapshot is in conflict. */
  private void branches(String mine, String theirs, String... both) throws Exception {
    line = Line.in(root).keep(BASE, "String name;");
    SortedMap<String, String> shared = line.folder();
    line.keep(MINE, mine).keep(MINE_TOO, "String pen;");
    SortedMap<String, String> ours = line.folder();
    line.restore(shared);
    line.declareOnly("String name;", theirs);
    assertThat(line.keeping(THEIRS).exit()).isZero();
    SortedMap<String, String> all = new TreeMap<>(ours);
    all.putAll(line.folder());
    all.put(
        "schema.jsonl",
        "<<<<<<< HEAD\n"
            + ours.get("schema.jsonl")
            + "=======\n"
            + all.get("schema.jsonl")
            + ">>>>>>> theirs\n");
    line.restore(all);
    line.declareOnly(both);
  }

  private void independent() throws Exception {
    branches(
        "Integer age;",
        "java.time.LocalDate born;",
        "String name;",
        "java.time.LocalDate born;",
        "Integer age;",
        "String pen;");
  }

  @Test
  void databaseAtEveryPointReachesTheSameHeadWithItsRows() throws Exception {
    independent();
    List<DataSource> databases = new ArrayList<>();
    for (List<String> at :
        List.of(
            List.of(BASE),
            List.of(MINE),
            List.of(MINE_TOO),
            List.of(THEIRS),
            List.of(MINE, THEIRS),
            List.of(THEIRS, MINE_TOO))) {
      DataSource database = Databases.empty();
      for (String target : at) {
        Result upgraded = line.project().run(database, "upgrade", target);
        assertThat(upgraded.exit()).as(upgraded.err()).isZero();
      }
      Rows.execute(database, "insert into author (id, name) values (1, 'Ada')");
      databases.add(database);
    }

    Result rebased = line.project().run("rebase", THEIRS, "--json");

    assertThat(rebased.exit()).as(rebased.err()).isZero();
    assertThat(rebased.out())
        .startsWith("{\"onto\":\"c00000000001\",\"moved\":[\"b00000000001\",\"b00000000002\"],");
    assertThat(line.project().compile()).doesNotContain("STERNA");
    assertThat(line.project().run("check").exit()).isZero();
    assertThat(line.project().run("verify").exit()).isZero();
    assertThat(line.project().run("history").out())
        .isEqualTo(
            """
            b00000000001 -> b00000000002 (head), b00000000002
            c00000000001 -> b00000000001, b00000000001
            a00000000001 -> c00000000001, c00000000001
            <base> -> a00000000001, a00000000001
            """);
    assertThat(line.file(MINE)).content().contains(" * Revises  c00000000001\n");
    for (DataSource database : databases) {
      Result upgraded = line.project().run(database, "upgrade");
      assertThat(upgraded.exit()).as(upgraded.err()).isZero();
      assertThat(Rows.of(database, COLUMNS)).hasSize(5);
      assertThat(Rows.of(database, "select name from author")).containsExactly("Ada");
      assertThat(line.project().run(database, "current").out()).isEqualTo("b00000000002 (head)\n");
      assertThat(line.project().run(database, "upgrade").out()).contains("Nothing to do");
      for (int i = 0; i < 3; i++) {
        Result back = line.project().run(database, "downgrade", "-1", "--allow-destructive");
        assertThat(back.exit()).as(back.err()).isZero();
      }
      assertThat(line.project().run(database, "current").out()).isEqualTo("a00000000001\n");
      assertThat(Rows.of(database, "select name from author")).containsExactly("Ada");
    }
  }

  @Test
  void revisionsThatContradictEachOtherStayWhereTheyAre() throws Exception {
    branches(
        "@Column(length = 300) String pseudonym;",
        "@Column(length = 400) String pseudonym;",
        "String name;",
        "@Column(length = 400) String pseudonym;",
        "String pen;");
    Map<String, String> before = line.folder();

    assertThat(line.project().run("rebase", THEIRS).err())
        .contains(" cannot both run: revision ")
        .endsWith("not released yet: remove it, compile, and keep what is pending then\n");
    assertThat(line.folder()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsNotReleasedMoves() throws Exception {
    independent();

    assertThat(line.project().run("rebase").err())
        .isEqualTo(
            "error: the heads are b00000000002, c00000000001: specify which one to rebase onto,"
                + " such as: rebase b00000000002.\n");
    assertThat(line.project().run("rebase", BASE, "--head", MINE_TOO).err())
        .contains("two heads are needed, and the heads are b00000000002, c00000000001");
    line.project().run("release", THEIRS);
    line.compiled();
    assertThat(line.project().run("rebase", MINE_TOO).err())
        .startsWith("error: c00000000001 (R")
        .contains("is released (the mark is at c00000000001)")
        .contains("cannot be moved");
    Result rebased = line.project().run("rebase");
    assertThat(rebased.exit()).as(rebased.err()).isZero();
    assertThat(rebased.out())
        .endsWith(
            """
            b00000000001, b00000000002 on top of c00000000001.
            Compile, then: upgrade.
            """);
    line.compiled();
    assertThat(line.project().run("rebase").err())
        .isEqualTo("error: there is nothing to rebase: the history is linear.\n");
  }
}
