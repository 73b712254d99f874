package dev.sterna.schema;

import java.util.HashSet;
import java.util.List;

/** Lists of column names: what every key and index asks of them. */
final class Names {

  private Names() {}

  /**
   * A copy of the names.
   *
   * @throws IllegalArgumentException if there is none, or one twice
   */
  static List<String> distinct(String owner, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a " + owner + " must have a column");
    }
    if (names.size() > 1 && new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("a " + owner + " names a column twice: " + names);
    }
    return List.copyOf(names);
  }

  static List<String> renaming(List<String> names, String from, String to) {
    return names.stream().map(name -> name.equals(from) ? to : name).toList();
  }
}
