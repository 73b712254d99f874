package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.DropTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds between any schema and the same with other names. */
final class RenamesPropertyTest {

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.schemas();
  }

  @Property(tries = 2000, seed = "20230428")
  void namesThatWereGivenAwayLoseNothing(@ForAll("schemas") Schema schema, @ForAll Random random) {
    RenamedSchema renamed = RenamedSchema.of(schema, random);

    List<Operation> operations = Diff.between(schema, renamed.to(), renamed.renames());

    assertThat(InOrder.of(Replay.of(schema, operations))).isEqualTo(InOrder.of(renamed.to()));
    assertThat(operations).noneMatch(DropTable.class::isInstance);
    assertThat(operations).noneMatch(Operation::isDestructive);
  }

  @Property(tries = 2000, seed = "20230428")
  void whatElseChangesIsFoundUnderTheNewNames(
      @ForAll("schemas") Schema schema, @ForAll Random random) {
    RenamedSchema renamed = RenamedSchema.of(schema, random);
    Schema to = Schemas.changed(renamed.to(), random);

    List<Operation> operations = Diff.between(schema, to, renamed.renames());
    Schema after = Replay.of(schema, operations);

    assertThat(InOrder.of(after)).isEqualTo(InOrder.of(to));
    assertThat(InOrder.of(Replay.of(after, Reversal.of(operations, schema))))
        .isEqualTo(InOrder.of(schema));
  }
}
