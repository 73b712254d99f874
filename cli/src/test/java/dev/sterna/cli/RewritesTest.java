package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import dev.sterna.cli.RandomLine.Branch;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random small histories, rewritten: wherever a database stood before, it comes to the same head,
 * and what it had in columns that stay it still has. How many histories is told by {@code
 * -Dsterna.rewrites}, and the first by {@code -Dsterna.seed}.
 */
final class RewritesTest {

  private static final String[] REFUSALS = {
    "contradict each other",
    "cannot both run",
    "make the same change",
    "no longer revert its upgrade"
  };

  @TempDir private Path root;

  private RandomLine line;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("sterna.rewrites", 1))
        .map(i -> i + Long.getLong("sterna.seed", 1));
  }

  private RandomLine line(long seed) throws Exception {
    line = new RandomLine(new Random(seed), root);
    return line;
  }

  /** A database, and the values that it had before, by columns. */
  private record Before(String at, DataSource database, Map<String, List<String>> values) {}

  private Before database(String... targets) throws Exception {
    DataSource database = Databases.empty();
    for (String target : targets) {
      succeeds(database, "upgrade", target);
    }
    if (targets.length > 0) {
      Rows.execute(database, "insert into author (id) values (1), (2)");
      for (String column : columns(database)) {
        Rows.execute(database, "update author set " + value(column.split(", ")));
      }
    }
    return new Before(String.join(" then ", targets), database, values(database));
  }

  private static String value(String[] column) {
    return column[0]
        + switch (column[1]) {
          case "date" -> " = date '2020-01-01' + id::integer";
          case "integer" -> " = 10 + id";
          case "bigint" -> " = id";
          default -> " = 'v' || id";
        };
  }

  private static List<String> columns(DataSource database) throws SQLException {
    return Rows.of(
        database,
        "select column_name, data_type, character_maximum_length, is_nullable"
            + " from information_schema.columns where table_name = 'author' order by 1");
  }

  private static Map<String, List<String>> values(DataSource database) throws SQLException {
    Map<String, List<String>> values = new TreeMap<>();
    for (String column : columns(database)) {
      String name = column.split(", ")[0];
      values.put(name, Rows.of(database, "select " + name + " from author order by id"));
    }
    return values;
  }

  /** One that is new, and one for each revision. */
  private List<Before> everywhere() throws Exception {
    List<Before> databases = new ArrayList<>(List.of(database()));
    for (String id : line.ids()) {
      databases.add(database(id));
    }
    return databases;
  }

  private Result succeeds(DataSource database, String... args) {
    Result result = line.project().run(database, args);
    assertThat(result.exit()).as(String.join(" ", args) + "\n" + result.err()).isZero();
    return result;
  }

  private void succeeds(String... args) {
    Result result = line.project().run(args);
    assertThat(result.exit()).as(String.join(" ", args) + "\n" + result.err()).isZero();
  }

  private void reachTheHead(List<Before> databases, String... upgrade) throws Exception {
    succeeds("verify");
    DataSource fresh = Databases.empty();
    succeeds(fresh, "upgrade");
    for (Before before : databases) {
      succeeds(before.database(), upgrade);
      String at = before.at();
      assertThat(columns(before.database())).as(at).isEqualTo(columns(fresh));
      assertThat(applied(before.database())).as(at).isEqualTo(applied(fresh));
      Map<String, List<String>> values = values(before.database());
      Map<String, List<String>> staying = new LinkedHashMap<>(before.values());
      staying.keySet().retainAll(values.keySet());
      assertThat(values).as(at).containsAllEntriesOf(staying);
      assertThat(succeeds(before.database(), "upgrade").out()).as(at).contains("Nothing to do");
    }
  }

  private static List<String> applied(DataSource database) throws SQLException {
    return Rows.of(database, "select id, revises, checksum, state from sterna_revision order by 1");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void squash(long seed) throws Exception {
    line(seed).keep(5);
    List<Before> databases = everywhere();
    int first = line.place(0) * 3 / 4;
    int last = line.place(first + 1);
    Branch old = line.branch();
    succeeds("squash", line.ids().get(first) + ":" + line.ids().get(last), "--rev-id", "5005");

    line.compiled();
    succeeds("check");
    reachTheHead(databases, "upgrade");

    line.at(old);
    reachTheHead(databases, "upgrade", "--switch");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void amend(long seed) throws Exception {
    line(seed).keep(3);
    List<Before> databases = everywhere();
    line.draft();
    Before tried = database(line.head());
    succeeds(tried.database(), "upgrade", "--draft", "--allow-destructive");
    databases.add(tried);
    succeeds("amend", "--allow-destructive");

    line.compiled();
    succeeds("check");
    reachTheHead(databases, "upgrade");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void remove(long seed) throws Exception {
    line(seed).keep(4);
    List<Before> databases = everywhere();
    Before mine = database(line.head());
    databases.add(mine);
    succeeds(mine.database(), "remove", "--allow-destructive");

    line.compiled();
    reachTheHead(databases, "upgrade", "--switch");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rebase(long seed) throws Exception {
    Branch shared = line(seed).keep(2).branch();
    Branch theirs = line.keep(2).branch();
    String theirHead = line.head();
    line.at(shared).keep(2);
    String mine = line.head();
    SortedMap<String, String> files = new TreeMap<>(theirs.files());
    files.putAll(line.folder());
    Map<String, String> members = new LinkedHashMap<>(theirs.members());
    members.putAll(line.branch().members());
    Branch both = new Branch(files, members, line.ids());
    line.at(both);
    Result rebased = line.project().run("rebase", theirHead, "--head", mine);
    if (rebased.exit() != 0) {
      assertThat(rebased.err()).containsAnyOf(REFUSALS);
      assertThat(line.folder()).isEqualTo(files);
      return;
    }
    SortedMap<String, String> moved = line.folder();
    line.at(both);
    List<Before> databases = everywhere();
    databases.add(database(theirHead));
    databases.add(database(mine, theirHead));
    databases.add(database(theirHead, mine));

    line.at(new Branch(moved, members, line.ids()));
    reachTheHead(databases, "upgrade");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void switchOfBranches(long seed) throws Exception {
    Branch shared = line(seed).keep(2).branch();
    Branch theirs = line.keep(2).branch();
    line.at(shared).keep(2).draft();
    List<Before> databases = everywhere();
    Before tried = database(line.head());
    succeeds(tried.database(), "upgrade", "--draft", "--allow-destructive");
    databases.add(tried);

    line.at(theirs);
    reachTheHead(databases, "upgrade", "--switch");
  }
}
