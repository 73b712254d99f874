package dev.sterna.processor.oracle;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Random choices that repeat with their seed, and a record of the features they led to.
 *
 * <p>The record shows whether many models together cover what the generator is able to write.
 */
final class Draw {
  private final Random random;
  private final SortedSet<String> features = new TreeSet<>();
  private int numbers;

  Draw(long seed) {
    random = new Random(seed);
  }

  /** Whether to use a feature, at so many chances in a hundred; a use is recorded. */
  boolean use(int percent, String feature) {
    boolean used = random.nextInt(100) < percent;
    if (used) {
      features.add(feature);
    }
    return used;
  }

  /** One of the choices, recorded as one form of the feature. */
  <T> T form(String feature, List<T> choices) {
    T choice = choices.get(random.nextInt(choices.size()));
    features.add(feature + " " + choice);
    return choice;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A number that this model has not used, to keep names apart. */
  int fresh() {
    return numbers++;
  }

  SortedSet<String> features() {
    return new TreeSet<>(features);
  }
}
