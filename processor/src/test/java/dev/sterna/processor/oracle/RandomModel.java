package dev.sterna.processor.oracle;

import java.util.Map;
import java.util.SortedSet;

/**
 * A legal model made of a seed; {@link #toString} gives all that is needed to look into a failure.
 *
 * @param sources the texts by qualified class name
 * @param features what the model makes use of
 */
public record RandomModel(long seed, Map<String, String> sources, SortedSet<String> features) {

  /** The model of a seed; the same in every run. */
  public static RandomModel of(long seed) {
    Draw draw = new Draw(seed);
    return new RandomModel(seed, new RandomEntities(draw).sources(), draw.features());
  }

  @Override
  public String toString() {
    return "seed " + seed + "\n" + String.join("\n", sources.values());
  }
}
