package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AddColumn;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Column;
import dev.sterna.schema.Conversions;
import dev.sterna.schema.Matrix;
import dev.sterna.schema.Population;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas;
import dev.sterna.schema.Schemas.Change;
import dev.sterna.schema.Supported;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Any schema full of rows becomes any other: PostgreSQL runs the difference, its catalog is then
 * that of the schema created anew, the rows are as they were, and the way back leads back. How many
 * pairs is told by {@code -Dsterna.pairs}, and which by {@code -Dsterna.seed}.
 */
final class AdversaryTest {

  /** So many pairs differ in every way at least so often. */
  private static final int ENOUGH = 2000;

  private static final int LEAST = 20;

  private static final Matrix MATRIX = new Matrix();

  private static EmbeddedPostgres server;
  private static Connection connection;
  private static Conversions conversions;
  private static int exact;
  private static int structural;
  private static int byHand;

  @BeforeContainer
  static void start() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("jit", "off")
            .setServerConfig("wal_level", "minimal")
            .setServerConfig("max_wal_senders", "0")
            .setServerConfig("autovacuum_naptime", "10s")
            .start();
    connection =
        server
            .getDatabase("postgres", "postgres", Map.of("preferQueryMode", "extendedForPrepared"))
            .getConnection();
    conversions = new Conversions(connection);
  }

  @AfterContainer
  static void stop() throws IOException, SQLException {
    boolean nullsCanBeEqual = connection.getMetaData().getDatabaseMajorVersion() >= 15;
    connection.close();
    server.close();
    System.out.printf(
        "%sinverses: %d exact, %d structural, %d structural with rows to fill by hand%n",
        MATRIX, exact, structural, byHand);
    if (MATRIX.pairs() >= ENOUGH) {
      assertThat(MATRIX.below(LEAST))
          .filteredOn(cell -> nullsCanBeEqual || !cell.contains("nullsDistinct"))
          .as("ways to differ that are too rare")
          .isEmpty();
      assertThat(MATRIX.tablesEach()).isGreaterThanOrEqualTo(6);
      assertThat(MATRIX.changesEach()).isGreaterThanOrEqualTo(5);
    }
  }

  @Provide
  Arbitrary<Change> changes() {
    return Schemas.largeChanges();
  }

  @Property(seed = "20230428")
  void rowsSurviveEveryDifferenceAndItsWayBack(@ForAll("changes") Change any) throws SQLException {
    Change supported =
        new Change(Supported.by(connection, any.from()), Supported.by(connection, any.to()));
    Change change = Population.of(supported, conversions);
    MATRIX.add(change);
    List<Operation> upgrade = filled(Diff.between(change.from(), change.to()));
    List<Operation> downgrade = Reversal.of(upgrade, change.from());
    assertThat(InOrder.of(Replay.of(change.from(), upgrade))).isEqualTo(InOrder.of(change.to()));

    Schema altered = alteredAndBack(change, upgrade, downgrade);

    try (PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), change.to()));
      assertThat(altered).isEqualTo(database.schema());
    }
  }

  /** The catalog between the way there and the way back. */
  private static Schema alteredAndBack(
      Change change, List<Operation> upgrade, List<Operation> downgrade) throws SQLException {
    try (PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), change.from()));
      Schema created = database.schema();
      database.insert(Population.inserts(change, conversions, PopulatedDatabase::sql));
      Map<QualifiedName, List<Column>> kept = kept(change);
      Map<QualifiedName, List<Column>> returning = returning(change, downgrade);
      Map<QualifiedName, String> before = database.rows(kept);
      Map<QualifiedName, String> whole = database.rows(returning);

      database.migrate(upgrade);

      Schema altered = database.schema();
      assertThat(database.rows(kept)).isEqualTo(before);
      boolean byHand = isByHand(change);
      if (byHand) {
        database.empty(change.to().tables().keySet());
      }
      count(downgrade, byHand);
      database.migrate(downgrade);
      assertThat(database.schema()).isEqualTo(created);
      if (!byHand) {
        assertThat(database.rows(returning)).isEqualTo(whole);
      }
      return altered;
    }
  }

  private static void count(List<Operation> downgrade, boolean hand) {
    if (isExact(downgrade)) {
      exact++;
    } else if (hand) {
      byHand++;
    } else {
      structural++;
    }
  }

  private static boolean isExact(List<Operation> downgrade) {
    return downgrade.stream().noneMatch(o -> o instanceof NotRestored || o instanceof Irreversible);
  }

  /** Whether what comes back as one value for all rows stands in a key, or in a check. */
  private static boolean isByHand(Change change) {
    Change back = new Change(change.to(), change.from());
    return !Population.of(back, conversions).to().equals(change.from());
  }

  /** What stays the same column, in the type that it gets. */
  private static Map<QualifiedName, List<Column>> kept(Change change) {
    Map<QualifiedName, List<Column>> kept = new TreeMap<>();
    for (Table from : change.from().tables().values()) {
      change.to().table(from.name()).ifPresent(to -> kept.put(from.name(), kept(from, to)));
    }
    return kept;
  }

  private static List<Column> kept(Table from, Table to) {
    return to.columns().stream()
        .filter(
            column -> {
              Optional<Column> old = from.column(column.name());
              return old.isPresent()
                  && old.get().generated().equals(column.generated())
                  && new TypeConversion(old.get().type(), column.type()).keepsEveryValue();
            })
        .toList();
  }

  /** What the downgrade brings back: everything where it is exact, else what was never away. */
  private static Map<QualifiedName, List<Column>> returning(
      Change change, List<Operation> downgrade) {
    Map<QualifiedName, List<Column>> returning = new TreeMap<>();
    if (isExact(downgrade)) {
      change.from().tables().forEach((name, table) -> returning.put(name, table.columns()));
    } else {
      kept(change)
          .forEach(
              (name, columns) ->
                  returning.put(
                      name,
                      columns.stream()
                          .map(c -> change.from().tables().get(name).column(c.name()).orElseThrow())
                          .toList()));
    }
    return returning;
  }

  /** The operations, each new column with a value for the rows if it needs one. */
  private static List<Operation> filled(List<Operation> operations) {
    return operations.stream()
        .map(
            operation ->
                operation instanceof AlterTable alter
                    ? new AlterTable(
                        alter.table(),
                        alter.changes().stream().map(AdversaryTest::filledChange).toList())
                    : operation)
        .toList();
  }

  private static TableChange filledChange(TableChange change) {
    return change instanceof AddColumn add ? Population.filled(add) : change;
  }
}
