package dev.sterna.emit;

import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.catalog.Catalog;
import dev.sterna.diff.Diff;
import dev.sterna.history.History;
import dev.sterna.history.Outcome;
import dev.sterna.history.RandomChange;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.ReferenceRow;
import dev.sterna.snapshot.Snapshot;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two random branches, merged by git and by {@code merge}: what comes out is the same on every
 * database and in the snapshot, or the merge is refused. How many pairs is told by {@code
 * -Dsterna.merges}, and the first by {@code -Dsterna.seed}.
 */
final class GitMergesTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static EmbeddedPostgres server;
  private static int databases;
  private static int pairs;
  private static int conflicts;
  private static int conflictsOfUnion;
  private static int merged;
  private static int taken;
  private static int refused;
  private static int untold;
  private static int needlessly;

  @TempDir private Path root;

  @BeforeAll
  static void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    System.out.printf(
        "merges: %d, textual conflicts: %d, with merge=union %d; %d agreed, %d decided by --take,"
            + " %d refused, %d of them because it is unknown, %d though two databases agreed%n",
        pairs, conflicts, conflictsOfUnion, merged, taken, refused, untold, needlessly);
    server.close();
  }

  static Stream<Arguments> pairs() {
    return LongStream.range(0, Long.getLong("sterna.merges", 4))
        .map(i -> i + Long.getLong("sterna.seed", 1))
        .boxed()
        .flatMap(seed -> Stream.of(Arguments.of(seed, true), Arguments.of(seed, false)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void mergeIsRightOrRefused(long seed, boolean union) throws Exception {
    Pair pair = new Pair(seed, root, union);
    pair.branch();
    pairs++;
    int conflict = pair.repository.merges("left") ? 0 : 1;
    conflictsOfUnion += union ? conflict : 0;
    conflicts += union ? 0 : conflict;
    RecordedRevisions both = pair.left.and(pair.right);
    List<RevisionInfo> heads = RevisionGraph.of(both.revisions()).heads();
    if (heads.size() < 2) {
      return;
    }
    Optional<RevisionInfo> agreed = pair.merge(both, heads, Optional.empty());
    Optional<RevisionInfo> merge =
        agreed.isPresent() ? agreed : pair.merge(both, heads, Optional.of(heads.get(0)));
    if (merge.isEmpty()) {
      refused++;
      untold += pair.story.indexOf("it is unknown whether") > 0 ? 1 : 0;
      needlessly += union && pair.agreesOnDatabases(both, heads) ? 1 : 0;
      return;
    }
    merged += agreed.isPresent() ? 1 : 0;
    taken += agreed.isPresent() ? 0 : 1;
    RecordedRevisions all = pair.written(both, heads, merge.get(), agreed.isPresent());
    pair.requireSnapshot(all);
    if (union && pair.eachRunsAlone()) {
      pair.requireOneOutcome(all, heads);
    }
  }

  private static DataSource database() throws SQLException {
    String name = "merge" + databases++;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getDatabase("postgres", name);
  }

  /** What a database holds, but for its revision table. */
  private record Contents(Schema schema, List<String> rows) {

    static Contents of(DataSource database) throws SQLException {
      try (Connection connection = database.getConnection()) {
        Schema schema =
            Catalog.of("public").ignoringTable(name("sterna_revision")).read(connection);
        return new Contents(schema, rows(connection, schema));
      }
    }

    private static List<String> rows(Connection connection, Schema schema) throws SQLException {
      List<String> rows = new ArrayList<>();
      for (var table : schema.tables().values()) {
        String columns =
            String.join(
                ", ", table.columns().stream().map(column -> column.name()).sorted().toList());
        try (Statement statement = connection.createStatement();
            ResultSet row =
                statement.executeQuery(
                    "select row(" + columns + ")::text from " + table.name() + " order by 1")) {
          while (row.next()) {
            rows.add(table.name() + row.getString(1));
          }
        }
      }
      return rows;
    }

    boolean isLike(Contents other) {
      return rows.equals(other.rows)
          && Diff.between(schema, other.schema).isEmpty()
          && Diff.between(other.schema, schema).isEmpty();
    }
  }

  /** Two branches that begin at one revision. */
  private static final class Pair {

    private final Random random;
    private final GitRepository repository;
    private final MigrationFolder folder;
    private final StringBuilder story;
    private Instant time = START;
    private boolean isAllTold = true;
    private RecordedRevisions base = RecordedRevisions.none();
    private RecordedRevisions left = base;
    private RecordedRevisions right = base;

    Pair(long seed, Path root, boolean union) throws IOException {
      random = new Random(seed);
      story = new StringBuilder("seed " + seed + "\n");
      repository = GitRepository.in(root);
      Files.writeString(
          root.resolve("package-info.java"),
          "@Migrations\npackage " + RecordedRevisions.PACKAGE + ";\n");
      if (union) {
        Files.writeString(root.resolve(".gitattributes"), "schema.jsonl merge=union\n");
      }
      folder = MigrationFolder.of(root);
    }

    void branch() {
      List<Operation> first = new ArrayList<>(RandomRows.tables());
      first.addAll(changes(Schema.empty(), "base", 4));
      base = keep(base, first, "base");
      repository.commit("base");
      repository.branch("left", "main");
      left = line("left");
      repository.branch("right", "main");
      right = random.nextInt(10) == 0 ? same() : line("right");
    }

    private RecordedRevisions line(String side) {
      RecordedRevisions line = base;
      int count = 1 + random.nextInt(2);
      for (int i = 0; i < count; i++) {
        // Names that both sides may give.
        String suffix = random.nextInt(3) == 0 ? "same" : side + i;
        List<Operation> changes = changes(History.of(line).schema(), suffix, 2);
        if (random.nextInt(2) == 0) {
          boolean isTold = random.nextInt(3) > 0;
          isAllTold &= isTold;
          addTo(changes, isTold ? RandomRows.told(random) : RandomRows.untold(random), line);
        }
        if (!changes.isEmpty()) {
          line = keep(line, changes, side + " " + i);
          repository.commit(side);
        }
      }
      return line;
    }

    /** A change of rows that this line takes by itself. */
    private static void addTo(List<Operation> changes, Operation rows, RecordedRevisions line) {
      try {
        Schema schema = History.of(line).schema();
        for (Operation change : changes) {
          schema = change.apply(schema);
        }
        rows.apply(schema);
        changes.add(rows);
      } catch (ReplayException e) {
        // The line has no such column any more.
      }
    }

    private RecordedRevisions same() {
      RecordedRevisions line = base;
      for (RevisionInfo revision : left.revisions()) {
        if (!base.revisions().contains(revision)) {
          line =
              keep(line, left.migrations().get(revision.id()).up(), "other " + revision.message());
          repository.commit("right");
        }
      }
      return line;
    }

    private List<Operation> changes(Schema before, String suffix, int most) {
      List<Operation> changes = new ArrayList<>();
      Schema schema = before;
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        Optional<RandomChange> change = RandomChange.of(random, schema, suffix + i);
        if (change.isPresent() && !RandomRows.mayRefuse(change.get().operation())) {
          try {
            schema = change.get().operation().apply(schema);
            changes.add(change.get().operation());
          } catch (ReplayException e) {
            // A name is taken.
          }
        }
      }
      return changes;
    }

    private RecordedRevisions keep(
        RecordedRevisions line, List<Operation> upgrade, String message) {
      time = time.plusSeconds(60);
      RecordedRevisions drafted = line.drafting(upgrade);
      KeptRevision kept =
          DraftKeeper.keep(
              folder, drafted, new RevisionRequest(message, Optional.empty(), time, true));
      story.append(message).append(": ");
      upgrade.forEach(operation -> story.append(operation.describe()).append("; "));
      story.append('\n');
      return line.with(
          kept.revision(),
          upgrade,
          ((RecordedRevisions.Recorded) drafted.draft().orElseThrow().migration()).down());
    }

    Optional<RevisionInfo> merge(
        RecordedRevisions both, List<RevisionInfo> heads, Optional<RevisionInfo> take) {
      try {
        return Optional.of(
            MergeRevision.create(
                    folder,
                    both,
                    new RevisionRequest("merge", Optional.empty(), time.plusSeconds(60), true),
                    heads,
                    new MergeDecision(take, Optional.empty()))
                .revision());
      } catch (RefusalException e) {
        story.append("refused: ").append(e.getMessage()).append('\n');
        return Optional.empty();
      }
    }

    RecordedRevisions written(
        RecordedRevisions both, List<RevisionInfo> heads, RevisionInfo merge, boolean agreed) {
      List<Operation> upgrade =
          agreed
              ? List.of()
              : new HeadPair(History.of(both), heads.get(1), heads.get(0)).settlement().upgrade();
      upgrade.forEach(
          operation -> story.append("take: ").append(operation.describe()).append('\n'));
      return both.with(merge, upgrade, List.of());
    }

    private Outcome replayed(RecordedRevisions all) {
      History history = History.of(all);
      return Outcome.of(history, history.graph().revisions());
    }

    void requireSnapshot(RecordedRevisions all) {
      Outcome replayed = replayed(all);
      Snapshot snapshot = folder.snapshot();
      assertThat(words(snapshot.schema(), replayed.schema())).as(story.toString()).isEmpty();
      assertThat(texts(snapshot.rows()))
          .as(story.toString())
          .containsExactlyInAnyOrderElementsOf(texts(replayed.rows()));
    }

    /** Rows can stand in the way of a branch by itself, which is no matter of the merge. */
    boolean eachRunsAlone() throws SQLException {
      return isAllTold || runs(left) && runs(right);
    }

    private static boolean runs(RecordedRevisions line) throws SQLException {
      try {
        Migrator.of(line, database()).upgrade();
        return true;
      } catch (MigrationException e) {
        return false;
      }
    }

    private static List<String> texts(List<ReferenceRow> rows) {
      return rows.stream().map(ReferenceRow::literals).toList();
    }

    private static List<String> words(Schema one, Schema other) {
      return Stream.concat(Diff.between(one, other).stream(), Diff.between(other, one).stream())
          .map(Operation::describe)
          .toList();
    }

    /** Wherever a database was on the two branches, it ends as the replay says. */
    void requireOneOutcome(RecordedRevisions all, List<RevisionInfo> heads) throws SQLException {
      Outcome replayed = replayed(all);
      String one = heads.get(0).id();
      String other = heads.get(1).id();
      Contents first = Contents.of(at(all, List.of()));
      assertThat(words(first.schema(), replayed.schema())).as(story.toString()).isEmpty();
      if (isAllTold) {
        assertThat(first.rows()).as(story.toString()).hasSameSizeAs(replayed.rows());
      }
      for (List<String> start :
          List.of(
              List.of(one),
              List.of(other),
              List.of(one, other),
              List.of(other, one),
              List.of(firstOf(left), other),
              List.of(firstOf(right), one))) {
        assertThat(Contents.of(at(all, start)).isLike(first)).as(start + "\n" + story).isTrue();
      }
    }

    private String firstOf(RecordedRevisions line) {
      return line.revisions().get(Math.min(1, line.revisions().size() - 1)).id();
    }

    private DataSource at(RecordedRevisions all, List<String> start) throws SQLException {
      DataSource database = database();
      Migrator migrator = Migrator.of(all, database);
      try {
        start.forEach(migrator::upgrade);
        migrator.upgrade();
      } catch (RuntimeException e) {
        throw new AssertionError(start + "\n" + story, e);
      }
      return database;
    }

    boolean agreesOnDatabases(RecordedRevisions both, List<RevisionInfo> heads)
        throws SQLException {
      try {
        Contents one = Contents.of(at(both, List.of(heads.get(0).id())));
        return Contents.of(at(both, List.of(heads.get(1).id()))).isLike(one);
      } catch (AssertionError e) {
        return false;
      }
    }
  }
}
