package dev.sterna.emit;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.Inverse;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operation of an application's own takes part in everything. */
final class CustomOperationTest {

  private static final String NAME = "R20230428015942_LetReportsReadPosts";

  private static final Schema SCHEMA = Schema.of(table("post", column("title", text())));

  private static final List<Operation> UPGRADE =
      Operations.of(op -> op.apply(new GrantSelect("post", "reports", true)));

  @Test
  void itIsReplayedAndUndone() {
    assertThat(Replay.of(SCHEMA, UPGRADE)).isEqualTo(SCHEMA);
    assertThat(Reversal.of(UPGRADE, SCHEMA))
        .containsExactly(new GrantSelect("post", "reports", false));
    assertThatThrownBy(() -> Replay.of(Schema.empty(), UPGRADE))
        .isInstanceOf(ReplayException.class)
        .hasMessage(
            "operation 1 of 1 (let reports read post): cannot let reports read post: there is no"
                + " table post");
  }

  @Test
  void itGivesItsSql() {
    assertThat(new PostgreSqlDialect("public").statements(UPGRADE.get(0)))
        .containsExactly("grant select on post to reports");
  }

  @Test
  void itIsWrittenAsSourceAndComesBackEqual() {
    List<Operation> downgrade = Reversal.of(UPGRADE, SCHEMA);
    String source =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), UPGRADE, downgrade)
            .asRevision();

    Sources.assertFormatted(source);
    Migration migration = Sources.migration(NAME, source);
    assertThat(Operations.of(migration::upgrade)).isEqualTo(UPGRADE);
    assertThat(Operations.of(migration::downgrade)).isEqualTo(downgrade);
  }

  @Test
  void oneThatDoesNotSayItsSourceCannotBeInADraft() {
    CustomOperation silent =
        new CustomOperation() {
          @Override
          public List<String> statements() {
            return List.of();
          }

          @Override
          public Schema apply(Schema before) {
            return before;
          }

          @Override
          public Inverse<Operation> inverse(Schema before) {
            return Inverse.nothing();
          }

          @Override
          public boolean isDestructive() {
            return false;
          }

          @Override
          public String describe() {
            return "be silent";
          }
        };
    MigrationSource source =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), List.of(silent), List.of());

    assertThatThrownBy(source::asDraft)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"be silent\" is an operation of the application's own that does not implement"
                + " source()");
  }
}
