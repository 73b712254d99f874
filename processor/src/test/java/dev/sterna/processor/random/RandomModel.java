package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * A legal model made of numbers; {@link #toString} gives all that is needed to look into a failure.
 *
 * @param choices the numbers
 * @param sources the texts by qualified class name
 * @param features what the model makes use of
 */
public record RandomModel(
    List<Integer> choices, Map<String, String> sources, SortedSet<String> features) {

  /** The model of a seed; the same in every run. */
  public static RandomModel of(long seed) {
    return of(Choices.of(seed));
  }

  private static RandomModel of(Choices choices) {
    Draw draw = new Draw(choices);
    Map<String, String> sources = new RandomEntities(draw).sources();
    return new RandomModel(choices.taken(), sources, draw.features());
  }

  /**
   * A small model of which the same is true as of this one: choices are left out or made plain as
   * long as it stays true.
   *
   * @param attempts how many models are tried at most
   */
  public RandomModel smallest(Predicate<RandomModel> isTrue, int attempts) {
    RandomModel smallest = this;
    int left = attempts;
    for (int length = choices.size() / 2; length > 0; length /= 2) {
      for (int at = 0; at + length <= smallest.choices.size() && left > 0; left--) {
        RandomModel smaller = of(Choices.of(without(smallest.choices, at, length)));
        boolean isSmaller = smaller.size() < smallest.size() && isTrue.test(smaller);
        smallest = isSmaller ? smaller : smallest;
        at += isSmaller ? 0 : length;
      }
    }
    return smallest;
  }

  private int size() {
    return sources.values().stream().mapToInt(String::length).sum();
  }

  private static List<Integer> without(List<Integer> choices, int at, int length) {
    List<Integer> rest = new ArrayList<>(choices.subList(0, at));
    rest.addAll(choices.subList(at + length, choices.size()));
    return rest;
  }

  @Override
  public String toString() {
    return String.join("\n", sources.values());
  }
}
