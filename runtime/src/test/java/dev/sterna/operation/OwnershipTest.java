package dev.sterna.operation;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Operations;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a part changes neither a schema nor a database. */
class OwnershipTest {

  private static final Schema SCHEMA =
      Schema.of(
              table("post", column("id", bigint()), primaryKey("id"))
                  .withIndexes(List.of(index("post_idx", "id"))))
          .withSequence(sequence("ticket"));

  static Stream<SchemaPart> parts() {
    return Stream.of(
        SchemaPart.table("post"),
        SchemaPart.column("post", "id"),
        SchemaPart.constraint("post", "post_pkey"),
        SchemaPart.index("post", "post_idx"),
        SchemaPart.sequence("ticket"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void nothingRunsAndNothingIsUndone(SchemaPart part) {
    List<Operation> said =
        Operations.of(
            op -> {
              op.handMade(part);
              op.unmapped(part);
              op.mapped(part);
            });

    assertThat(said).hasSize(3).doesNotHaveDuplicates();
    assertThat(Replay.of(SCHEMA, said)).isEqualTo(SCHEMA);
    assertThat(Reversal.of(said, SCHEMA)).isEmpty();
    for (Operation operation : said) {
      assertThat(new PostgreSqlDialect("public").statements(operation)).isEmpty();
      assertThat(operation.describe()).contains(part.toString());
      assertThat(operation.isDestructive()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartThatIsNotThereIsAnError(SchemaPart part) {
    List<Operation> said = Operations.of(op -> op.handMade(part));

    assertThatThrownBy(() -> Replay.of(Schema.empty(), said))
        .isInstanceOf(ReplayException.class)
        .hasMessageContaining("there is no " + part);
  }

  @Test
  void aPartIsNamedAsItsKindAsks() {
    assertThatThrownBy(
            () ->
                new SchemaPart(
                    SchemaPart.Kind.COLUMN,
                    SchemaPart.table("post").owner(),
                    SchemaPart.table("post").element()))
        .hasMessage("a column of post must have a name");
    assertThatThrownBy(() -> SchemaPart.sequence("ticket").named("number"))
        .hasMessage("a sequence is not within another, as ticket");
  }
}
