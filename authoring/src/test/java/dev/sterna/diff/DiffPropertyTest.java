package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Inverse;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas;
import dev.sterna.schema.Schemas.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds between any two schemas. */
final class DiffPropertyTest {

  @Provide
  Arbitrary<Change> changes() {
    return Schemas.changes();
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.schemas();
  }

  @Property(tries = 3000, seed = "20230428")
  void replayingTheDifferenceLeadsThere(@ForAll("changes") Change change) {
    List<Operation> operations = Diff.between(change.from(), change.to());

    assertThat(InOrder.of(Replay.of(change.from(), operations))).isEqualTo(InOrder.of(change.to()));
  }

  @Property(tries = 1000, seed = "20230428")
  void everythingStartsFromNothingAndEndsThere(@ForAll("schemas") Schema schema) {
    List<Operation> up = Diff.between(Schema.empty(), schema);
    List<Operation> down = Diff.between(schema, Schema.empty());

    assertThat(InOrder.of(Replay.of(Schema.empty(), up))).isEqualTo(InOrder.of(schema));
    assertThat(Replay.of(schema, down)).isEqualTo(Schema.empty());
  }

  @Property(tries = 1000, seed = "20230428")
  void orderIsNoDifference(@ForAll("schemas") Schema schema, @ForAll Random random) {
    Schema shuffled =
        schema.mappingTables(
            table ->
                table
                    .withColumns(shuffled(table.columns(), random))
                    .withConstraints(shuffled(table.constraints(), random))
                    .withIndexes(shuffled(table.indexes(), random)));

    assertThat(Diff.between(schema, shuffled)).isEmpty();
  }

  @Property(tries = 1000, seed = "20230428")
  void differencesInAnyOrderAreOrderedRightly(
      @ForAll("changes") Change change, @ForAll Random random) {
    List<Operation> found =
        shuffled(Detection.of(new SchemaPair(change.from(), change.to())), random);

    List<Operation> ordered = Ordering.of(change.from(), change.to(), found);

    assertThat(InOrder.of(Replay.of(change.from(), ordered))).isEqualTo(InOrder.of(change.to()));
  }

  @Property(tries = 2000, seed = "20230428")
  void theReversalLeadsBack(@ForAll("changes") Change change) {
    List<Operation> upgrade = Diff.between(change.from(), change.to());
    Schema after = Replay.of(change.from(), upgrade);

    List<Operation> downgrade = Reversal.of(upgrade, change.from());

    assertThat(InOrder.of(Replay.of(after, downgrade))).isEqualTo(InOrder.of(change.from()));
  }

  @Property(tries = 1000, seed = "20230428")
  void everyInverseRestoresTheSchema(@ForAll("changes") Change change) {
    Schema before = change.from();
    for (Operation operation : Diff.between(change.from(), change.to())) {
      Inverse<Operation> inverse = operation.inverse(before);
      Schema after = operation.apply(before);

      assertThat(inverse.impossible()).isEmpty();
      assertThat(InOrder.of(Replay.of(after, inverse.operations())))
          .as(operation.describe())
          .isEqualTo(InOrder.of(before));
      before = after;
    }
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
