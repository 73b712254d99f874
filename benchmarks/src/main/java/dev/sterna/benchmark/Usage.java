package dev.sterna.benchmark;

import java.time.Duration;

/**
 * What one run of a compiler has used.
 *
 * @param cpu the time of all its threads
 * @param classes the classes that it loaded
 * @param bytes the bytes that its Java threads allocated
 */
public record Usage(Duration cpu, int classes, long bytes) {

  public static Usage parse(String text) {
    String[] figures = text.strip().split(" ");
    return new Usage(
        Duration.parse(figures[0]), Integer.parseInt(figures[1]), Long.parseLong(figures[2]));
  }

  double seconds() {
    return cpu.toMillis() / 1e3;
  }

  String toText() {
    return cpu + " " + classes + " " + bytes;
  }
}
