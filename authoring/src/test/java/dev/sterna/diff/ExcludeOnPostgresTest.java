package dev.sterna.diff;

import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Exclude.exclude;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplayException;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exclusion constraints in PostgreSQL: added, compared, taken away, and used wrongly. */
final class ExcludeOnPostgresTest {

  private static final QualifiedName NAME = QualifiedName.name("booking");

  private static final Table BOOKING =
      Table.of(NAME, column("id", integer()), column("during", type("int4range")));

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static List<Exclude> constraints() {
    return List.of(
        exclude("no_overlap").with("during", "&&"),
        exclude("one").with("id", "=").using("btree"),
        exclude("no_overlap")
            .withExpression("int4range(0, id)", "&&")
            .with("during", "&&")
            .where("id > 0")
            .deferrable(Deferral.INITIALLY_DEFERRED));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void theCatalogHasItAndComesBack(Exclude constraint) throws SQLException {
    Schema before = Schema.of(BOOKING);
    Schema wanted = Schema.of(BOOKING.withConstraints(List.of(constraint)));
    List<Operation> create = Diff.between(Schema.empty(), before);
    List<Operation> upgrade = Diff.between(before, wanted);

    Schema after = after(create, upgrade);

    assertThat(upgrade).containsExactly(new AlterTable(NAME, List.of(addConstraint(constraint))));
    assertThat(after.table(NAME).orElseThrow().constraints()).hasSize(1);
    assertThat(after).isEqualTo(after(Diff.between(Schema.empty(), wanted)));
    assertThat(Diff.between(after, after(create, Diff.between(before, after)))).isEmpty();
    assertThat(after(create, upgrade, Reversal.of(upgrade, before))).isEqualTo(after(create));
  }

  @Test
  void theCatalogSaysWhatWasWritten() throws SQLException {
    Exclude plain = constraints().get(0);

    assertThat(
            after(Diff.between(Schema.empty(), Schema.of(BOOKING.withConstraints(List.of(plain))))))
        .isEqualTo(Schema.of(BOOKING.withConstraints(List.of(plain))));
  }

  @Test
  void rowsThatOverlapAreRefused() {
    Schema wanted = Schema.of(BOOKING.withConstraints(List.of(constraints().get(0))));

    assertThatThrownBy(
            () ->
                after(
                    Diff.between(Schema.empty(), wanted),
                    List.of(
                        new Execute(
                            "insert into booking values (1, '[1,3]'), (2, '[2,4]')", List.of()))))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("no_overlap");
  }

  @Test
  void aColumnThatIsMissingIsRefused() {
    Operation wrong =
        new AlterTable(NAME, List.of(addConstraint(exclude("x").with("nothing", "="))));

    assertThatThrownBy(() -> wrong.apply(Schema.of(BOOKING)))
        .isInstanceOf(ReplayException.class)
        .hasMessageContaining("the table has no column \"nothing\"");
  }

  @SafeVarargs
  private static Schema after(List<Operation>... revisions) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (List<Operation> revision : revisions) {
        for (Operation operation : revision) {
          for (String sql : new PostgreSqlDialect("public").statements(operation)) {
            statement.execute(sql);
          }
        }
      }
      Schema schema = Catalog.of("public").read(connection);
      connection.rollback();
      return schema;
    }
  }
}
