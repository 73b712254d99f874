package dev.sterna.operation;

import static dev.sterna.operation.DefaultSchema.execute;
import static dev.sterna.operation.DefaultSchema.only;
import static dev.sterna.operation.DefaultSchema.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.catalog.Catalog;
import dev.sterna.diff.Diff;
import dev.sterna.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any types of a table full of rows become others, and come back. */
final class TypesAdversaryTest {

  /** Fewer than elsewhere: each makes several types anew, twice. */
  private static final int TRIES = 100;

  private static final int ROWS = 3;

  private static EmbeddedPostgres server;

  @BeforeContainer
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterContainer
  static void stop() throws IOException {
    server.close();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void typesBecomeOthersAndComeBack(@ForAll long seed) throws SQLException {
    RandomTypes types = new RandomTypes(new Random(seed));
    Schema from = types.schema();
    Schema to = types.changed(from);
    List<Operation> differences = Diff.between(from, to);
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      DefaultSchema.begin(connection);
      run(connection, Diff.between(Schema.empty(), from));
      for (int id = 0; id < ROWS; id++) {
        execute(connection, types.row(from, id));
      }
      Schema created = read(connection);

      run(connection, differences);

      assertThat(Diff.between(read(connection), to)).isEmpty();
      assertThat(Diff.between(Replay.of(from, differences), to)).isEmpty();
      assertThat(only(connection, "select count(*) from holder")).isEqualTo("" + ROWS);
      run(connection, Reversal.of(differences, from));
      assertThat(Diff.between(read(connection), created)).isEmpty();
      connection.rollback();
    }
  }

  private static Schema read(Connection connection) throws SQLException {
    return Catalog.of(DefaultSchema.NAME).read(connection);
  }
}
