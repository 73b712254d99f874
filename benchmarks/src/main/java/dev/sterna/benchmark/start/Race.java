package dev.sterna.benchmark.start;

import dev.sterna.benchmark.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Rounds in which each contestant runs once, in random order, so that what else the machine does
 * falls on all alike; a ratio is taken within a round.
 */
final class Race {

  /** One run; gives its seconds. */
  @FunctionalInterface
  interface Run {

    double seconds(Contestant contestant) throws Exception;
  }

  private final Map<Contestant, Series> seconds = new LinkedHashMap<>();

  private Race(List<Contestant> contestants) {
    contestants.forEach(contestant -> seconds.put(contestant, new Series()));
  }

  static Race of(List<Contestant> contestants, int rounds, Run run) throws Exception {
    Race race = new Race(contestants);
    Random random = new Random();
    for (int round = 1; round <= rounds; round++) {
      List<Contestant> shuffled = new ArrayList<>(contestants);
      Collections.shuffle(shuffled, random);
      for (Contestant contestant : shuffled) {
        race.seconds.get(contestant).add(run.seconds(contestant));
      }
      System.err.printf("round %d of %d%n", round, rounds);
    }
    return race;
  }

  Series seconds(Contestant contestant) {
    return seconds.get(contestant);
  }

  /** The ratios to another contestant, as the tables show them. */
  String ratio(Contestant contestant, Contestant to) {
    return seconds(contestant).to(seconds(to)).withInterval();
  }
}
