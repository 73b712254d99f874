package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The numbers that a model is made of, which come from a seed or are given. A model made again from
 * fewer or smaller numbers is a smaller model: zero always stands for the plainest choice.
 */
final class Choices {
  private final Random random;
  private final List<Integer> given;
  private final List<Integer> taken = new ArrayList<>();

  private Choices(Random random, List<Integer> given) {
    this.random = random;
    this.given = given;
  }

  static Choices of(long seed) {
    return new Choices(new Random(seed), List.of());
  }

  /** Gives these numbers, as far as they fit, and then zeros. */
  static Choices of(List<Integer> numbers) {
    return new Choices(
        new Random() {
          @Override
          public int nextInt(int bound) {
            return 0;
          }
        },
        numbers);
  }

  /** A number from zero up to a bound that is not reached. */
  int below(int bound) {
    int number =
        taken.size() < given.size()
            ? Math.min(given.get(taken.size()), bound - 1)
            : random.nextInt(bound);
    taken.add(number);
    return number;
  }

  List<Integer> taken() {
    return List.copyOf(taken);
  }
}
