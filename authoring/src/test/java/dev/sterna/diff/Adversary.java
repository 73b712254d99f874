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
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas.Change;
import dev.sterna.schema.Supported;
import dev.sterna.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;

/**
 * Tries pairs of schemas on a database of its own: PostgreSQL runs the difference, its catalog is
 * then that of the schema created anew, the rows are as they were, and the way back leads back.
 */
final class Adversary implements AutoCloseable {

  /** How much of the first schema comes back. */
  enum Return {
    /** All of it, with its rows. */
    EXACT,
    /** The schema, and the rows of what was never away. */
    STRUCTURAL,
    /** The schema; one value for all rows does not keep a key or a check, so they have to go. */
    BY_HAND
  }

  /** What is rolled back leaves dead rows in the catalogs; after so many pairs they are removed. */
  private static final int VACUUMED = 20;

  private final Connection connection;
  private final Conversions conversions;
  private final Matrix matrix;
  private int attempts;

  Adversary(Connection connection, Matrix matrix) throws SQLException {
    this.connection = connection;
    this.conversions = new Conversions(connection);
    this.matrix = matrix;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /**
   * Tries a pair.
   *
   * @param random gives other names to some of what both schemas have
   */
  Return attempt(Change any, Random random) throws SQLException {
    if (++attempts % VACUUMED == 0) {
      PopulatedDatabase.vacuumCatalogs(connection);
    }
    Change supported =
        new Change(
            Supported.withTablespaces(connection, any.from()),
            Supported.withTablespaces(connection, any.to()));
    Change change = Population.of(supported, conversions);
    RenamedSchema to =
        random.nextInt(4) > 0
            ? RenamedSchema.unchanged(change.to())
            : RenamedSchema.of(change.from(), change.to(), random);
    matrix.add(change, to.renames());
    List<Operation> upgrade = filled(Diff.between(change.from(), to.to(), to.renames()));
    List<Operation> downgrade = Reversal.of(upgrade, change.from());
    assertThat(InOrder.of(Replay.of(change.from(), upgrade))).isEqualTo(InOrder.of(to.to()));
    Return back = back(change, downgrade);

    Schema altered = alteredAndBack(change, to, upgrade, downgrade, back);

    try (PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), to.to()));
      assertThat(altered).isEqualTo(database.schema());
    }
    return back;
  }

  /** The catalog between the way there and the way back. */
  private Schema alteredAndBack(
      Change change,
      RenamedSchema to,
      List<Operation> upgrade,
      List<Operation> downgrade,
      Return back)
      throws SQLException {
    try (PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), change.from()));
      Schema created = database.schema();
      database.insert(Population.inserts(change, conversions, PopulatedDatabase::sql));
      List<Table> kept = kept(change);
      List<Table> returning = returning(change, back);
      List<String> before = database.rows(kept);
      List<String> whole = database.rows(returning);

      database.migrate(upgrade);

      Schema altered = database.schema();
      assertThat(database.rows(kept.stream().map(to::renamed).toList())).isEqualTo(before);
      if (back == Return.BY_HAND) {
        database.empty(to.to().tables().keySet());
      }
      database.migrate(downgrade);
      assertThat(database.schema()).isEqualTo(created);
      if (back != Return.BY_HAND) {
        assertThat(database.rows(returning)).isEqualTo(whole);
      }
      return altered;
    }
  }

  private Return back(Change change, List<Operation> downgrade) {
    if (!Population.comesBack(change, conversions)) {
      return Return.BY_HAND;
    }
    return downgrade.stream().noneMatch(o -> o instanceof NotRestored || o instanceof Irreversible)
        ? Return.EXACT
        : Return.STRUCTURAL;
  }

  /** What stays the same column, in the type that it gets. */
  private static List<Table> kept(Change change) {
    return common(change, Adversary::keepsValues);
  }

  /** The columns that both schemas have and that are so, before and after. */
  private static List<Table> common(Change change, BiPredicate<Column, Column> which) {
    List<Table> common = new ArrayList<>();
    for (Table from : change.from().tables().values()) {
      change.to().table(from.name()).ifPresent(to -> common.add(common(from, to, which)));
    }
    return common;
  }

  private static Table common(Table from, Table to, BiPredicate<Column, Column> which) {
    return Table.of(
        to.name(),
        to.columns().stream()
            .filter(
                column -> from.column(column.name()).filter(c -> which.test(c, column)).isPresent())
            .toArray(Column[]::new));
  }

  private static boolean keepsValues(Column from, Column to) {
    return (to.generated().isEmpty() || to.generated().equals(from.generated()))
        && new TypeConversion(from.type(), to.type()).keepsEveryValue();
  }

  /** What the downgrade brings back: everything where it is exact, else what was never away. */
  private static List<Table> returning(Change change, Return back) {
    if (back == Return.EXACT) {
      return List.copyOf(change.from().tables().values());
    }
    return common(change, Adversary::returns).stream()
        .map(
            table ->
                Table.of(
                    table.name(),
                    table.columns().stream()
                        .map(c -> change.from().tables().get(table.name()).column(c.name()))
                        .map(Optional::orElseThrow)
                        .toArray(Column[]::new)))
        .toList();
  }

  /** What the way back computes anew depends on rows that may have gone. */
  private static boolean returns(Column from, Column to) {
    return to.generated().equals(from.generated()) && keepsValues(from, to);
  }

  /** The operations, each new column with a value for the rows if it needs one. */
  private static List<Operation> filled(List<Operation> operations) {
    return operations.stream()
        .map(
            operation ->
                operation instanceof AlterTable alter
                    ? new AlterTable(
                        alter.table(),
                        alter.changes().stream().map(Adversary::filledChange).toList())
                    : operation)
        .toList();
  }

  private static TableChange filledChange(TableChange change) {
    return change instanceof AddColumn add ? Population.filled(add) : change;
  }
}
