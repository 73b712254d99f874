package dev.sterna.history;

import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.catalog.Catalog;
import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random walks through random histories: after each target the catalog is what the revisions leave
 * that are applied, and these are the ones that the target asks for. How many walks is told by
 * {@code -Dsterna.walks}, and the first by {@code -Dsterna.seed}.
 */
final class WalksTest {

  private static final int REVISIONS = 20;
  private static final int TARGETS = 50;

  private static EmbeddedPostgres server;
  private static int steps;
  private static int refusals;

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
    System.out.printf("walks: %d targets, %d of them refused%n", steps, refusals);
    server.close();
  }

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("sterna.walks", 2))
        .map(i -> i + Long.getLong("sterna.seed", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void catalogIsWhatTheAppliedRevisionsLeave(long seed) throws SQLException {
    String database = "walk" + seed;
    run(server.getPostgresDatabase(), "create database " + database);
    try {
      new Walk(seed, server.getDatabase("postgres", database)).go();
    } finally {
      run(server.getPostgresDatabase(), "drop database " + database + " with (force)");
    }
  }

  private static void run(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** One history, one database, and the targets so far. */
  private static final class Walk {

    private final Random random;
    private final RandomHistory history;
    private final RevisionGraph graph;
    private final DataSource database;
    private final Migrator migrator;
    private final List<String> targets = new ArrayList<>();
    private Set<String> applied = new TreeSet<>();

    Walk(long seed, DataSource database) {
      this.random = new Random(seed);
      this.history = RandomHistory.of(seed, REVISIONS);
      this.graph = history.graph();
      this.database = database;
      this.migrator = Migrator.of(history, database).allowingDestructive();
      targets.add("seed " + seed + "\n" + history + "\n");
    }

    void go() throws SQLException {
      for (int i = 0; i < TARGETS; i++) {
        steps++;
        if (random.nextInt(5) < 3) {
          step("upgrade ", upward());
        } else {
          step("downgrade ", downward());
        }
      }
    }

    private void step(String direction, String target) throws SQLException {
      targets.add(direction + target);
      boolean isUp = direction.startsWith("up");
      Set<String> before = applied;
      try {
        if (isUp) {
          migrator.upgrade(target);
        } else {
          migrator.downgrade(target);
        }
      } catch (RevisionException refused) {
        refusals++;
        targets.set(targets.size() - 1, direction + target + " refused");
        expect(before, before);
        return;
      } catch (RuntimeException e) {
        throw new AssertionError(String.join("; ", targets), e);
      }
      Set<String> now = new TreeSet<>();
      migrator.current().rows().forEach(row -> now.add(row.id()));
      Set<String> named = new TreeSet<>(RandomHistory.ids(resolved(target)));
      boolean isPlain = !target.matches("([^@]*@)?[+-].*") && !target.endsWith("@base");
      expect(now, !isPlain ? now : isUp ? above(before, named) : below(before, named));
      assertThat(isUp ? now.containsAll(before) : before.containsAll(now)).isTrue();
    }

    private List<RevisionInfo> resolved(String target) {
      return target.matches("([^@]*@)?[+-].*")
          ? List.of()
          : graph.resolve(migrator.current()::applied, target);
    }

    private Set<String> above(Set<String> before, Set<String> targets) {
      Set<String> all = new TreeSet<>(before);
      for (String target : targets) {
        all.add(target);
        all.addAll(RandomHistory.ids(graph.prerequisites(target)));
      }
      return all;
    }

    /** Without targets, nothing stays. */
    private Set<String> below(Set<String> before, Set<String> targets) {
      Set<String> staying = new TreeSet<>(before);
      staying.removeIf(
          id ->
              targets.isEmpty()
                  || RandomHistory.ids(graph.prerequisites(id)).stream()
                      .anyMatch(targets::contains));
      return staying;
    }

    private void expect(Set<String> now, Set<String> expected) throws SQLException {
      String walk = String.join("; ", targets);
      assertThat(now).as(walk).isEqualTo(expected);
      for (String id : now) {
        assertThat(now).as(walk).containsAll(RandomHistory.ids(graph.prerequisites(id)));
      }
      applied = now;
      Schema replayed =
          history.replayed(
              graph.revisions().stream().filter(revision -> now.contains(revision.id())).toList());
      Schema catalog;
      try (Connection connection = database.getConnection()) {
        catalog = Catalog.of("public").ignoringTable(name("sterna_revision")).read(connection);
      }
      assertThat(words(Diff.between(catalog, replayed))).as(walk).isEmpty();
      assertThat(words(Diff.between(replayed, catalog))).as(walk).isEmpty();
    }

    private static List<String> words(List<Operation> operations) {
      return operations.stream().map(Operation::describe).toList();
    }

    private String upward() {
      return switch (random.nextInt(8)) {
        case 0 -> "heads";
        case 1 -> "+" + (1 + random.nextInt(3));
        case 2 -> any() + "@head";
        case 3 -> named() + "+" + (1 + random.nextInt(2));
        case 4 -> named() + "@+1";
        default -> named();
      };
    }

    private String downward() {
      return switch (random.nextInt(9)) {
        case 0 -> "base";
        case 1, 2 -> "-" + (1 + random.nextInt(3));
        case 3 -> named() + "@base";
        case 4 -> named() + "-1";
        case 5 -> named() + "@-1";
        default -> here();
      };
    }

    private String any() {
      return graph.revisions().get(random.nextInt(REVISIONS)).id();
    }

    private String here() {
      return applied.isEmpty() ? any() : List.copyOf(applied).get(random.nextInt(applied.size()));
    }

    /** An id, or a label. */
    private String named() {
      List<String> labels =
          graph.revisions().stream().flatMap(revision -> revision.labels().stream()).toList();
      return labels.isEmpty() || random.nextInt(3) > 0
          ? any()
          : labels.get(random.nextInt(labels.size()));
    }
  }
}
