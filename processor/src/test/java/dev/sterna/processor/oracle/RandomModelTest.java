package dev.sterna.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every random model must be one that Hibernate takes, or a failed comparison would be noise. */
class RandomModelTest {
  private static final long SEEDS = Long.getLong("oracle.seeds", 300);

  @Test
  void hibernateExportsEveryModel() {
    Set<String> features = new TreeSet<>();
    long start = System.nanoTime();
    LongStream.range(0, SEEDS)
        .mapToObj(RandomModel::of)
        .forEach(
            model -> {
              export(model);
              features.addAll(model.features());
            });
    System.out.printf(
        "%d models, %d features, %d ms per model%n",
        SEEDS, features.size(), (System.nanoTime() - start) / 1_000_000 / SEEDS);
    assertThat(features).hasSizeGreaterThan(150);
  }

  @Test
  void sameSeedGivesSameModel() {
    assertThat(RandomModel.of(42)).isEqualTo(RandomModel.of(42));
  }

  private static void export(RandomModel model) {
    try (OracleDatabase database = OracleDatabase.create()) {
      HibernateExport.create(CompiledModel.of(model.sources()).entities(), database);
    } catch (RuntimeException e) {
      throw new AssertionError(model.toString(), e);
    }
  }
}
