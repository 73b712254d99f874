package dev.sterna.processor.random;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Random choices that repeat with their seed, and a record of the features they led to.
 *
 * <p>The record shows whether many models together cover what the generator is able to write.
 */
final class Draw {
  private final Choices choices;
  private final SortedSet<String> features = new TreeSet<>();
  private int numbers;

  Draw(Choices choices) {
    this.choices = choices;
  }

  /** Whether to use a feature, at so many chances in a hundred; a use is recorded. */
  boolean use(int percent, String feature) {
    boolean used = choices.below(100) >= 100 - percent;
    if (used) {
      features.add(feature);
    }
    return used;
  }

  /** One of the choices, the plainest first, recorded as one form of the feature. */
  <T> T form(String feature, List<T> choicesOfIt) {
    T choice = oneOf(choicesOfIt);
    features.add(feature + " " + choice);
    return choice;
  }

  /** One of the choices, the plainest first. */
  <T> T oneOf(List<T> plainestFirst) {
    return plainestFirst.get(choices.below(plainestFirst.size()));
  }

  int between(int least, int most) {
    return least + choices.below(most - least + 1);
  }

  /** A number that this model has not used, to keep names apart. */
  int fresh() {
    return numbers++;
  }

  SortedSet<String> features() {
    return new TreeSet<>(features);
  }
}
