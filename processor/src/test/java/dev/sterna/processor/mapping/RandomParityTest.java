package dev.sterna.processor.mapping;

import dev.sterna.processor.oracle.RandomModel;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random entities give the schema that Hibernate creates for them, names and order of columns
 * included. The seeds are those from {@code -Dsterna.seed} on, {@code -Dsterna.seeds} many; a
 * failed test names its seed and shows the model.
 */
class RandomParityTest {

  private static final long FIRST = Long.getLong("sterna.seed", 0);
  private static final long COUNT = Long.getLong("sterna.seeds", 200);

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> randomEntitiesGiveHibernatesSchema() {
    return LongStream.range(FIRST, FIRST + COUNT)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> Parity.holds(new ModelSource(RandomModel.of(seed).sources()))));
  }
}
