package dev.sterna.processor.mapping;

import dev.sterna.processor.random.RandomModel;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random entities give the schema that Hibernate creates for them, names and order of columns
 * included. The seeds are those from {@code -Dsterna.seed} on, {@code -Dsterna.seeds} many; a
 * failed test names its seed and shows the smallest model found that fails too.
 */
class RandomParityTest {

  private static final long FIRST = Long.getLong("sterna.seed", 0);
  private static final long COUNT = Long.getLong("sterna.seeds", 40);
  private static final int ATTEMPTS = 300;

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> randomEntitiesGiveHibernatesSchema() {
    return LongStream.range(FIRST, FIRST + COUNT)
        .mapToObj(
            seed -> DynamicTest.dynamicTest("seed " + seed, () -> holds(RandomModel.of(seed))));
  }

  private static void holds(RandomModel model) {
    if (differs(model)) {
      check(model.smallest(RandomParityTest::differs, ATTEMPTS));
    }
  }

  /** What Hibernate does not start with is another exception, and not meant. */
  private static boolean differs(RandomModel model) {
    try {
      check(model);
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }

  private static void check(RandomModel model) {
    Parity.holds(new ModelSource(model.sources()));
  }
}
