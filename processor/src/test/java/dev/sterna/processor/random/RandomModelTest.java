package dev.sterna.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random models are worth their time if they repeat, use all there is, and become small. */
class RandomModelTest {

  @Test
  void sameSeedGivesSameModel() {
    assertThat(RandomModel.of(42)).isEqualTo(RandomModel.of(42));
  }

  @Test
  void modelsUseEveryFeature() {
    Set<String> features = new TreeSet<>();
    LongStream.range(0, 1000).forEach(seed -> features.addAll(RandomModel.of(seed).features()));
    assertThat(features)
        .hasSizeGreaterThan(300)
        .contains(
            "@Inheritance TABLE_PER_CLASS",
            "derived id part of class",
            "generic @MappedSuperclass",
            "map key embeddable",
            "override of to-one in an embedded",
            "inverse many-to-many");
  }

  @Test
  void modelShrinksToWhatMatters() {
    RandomModel model =
        LongStream.range(0, 100)
            .mapToObj(RandomModel::of)
            .filter(RandomModelTest::hasMap)
            .findFirst()
            .orElseThrow();

    RandomModel smallest = model.smallest(RandomModelTest::hasMap, 500);

    assertThat(smallest).matches(RandomModelTest::hasMap);
    assertThat(smallest.toString()).hasSizeLessThan(model.toString().length() / 2);
  }

  private static boolean hasMap(RandomModel model) {
    return model.toString().contains("Map<Long");
  }
}
