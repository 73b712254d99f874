package dev.sterna.snapshot;

import dev.sterna.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables that a file is likely to have, with the lines that each would have there. A compile reads
 * a snapshot to compare it with a model, and nearly all that it says is what the model says.
 */
final class KnownTables {

  private static final String START = "{\"kind\":\"table\",";

  /**
   * A table and its lines.
   *
   * @param table the table
   * @param entity its entity class
   * @param text all its lines, the end of the last one included
   * @param size how many lines that are
   */
  record Lines(Table table, Optional<String> entity, String text, int size) {}

  /** By the first line, which names the table. */
  private final Map<String, Lines> byFirstLine = new HashMap<>();

  KnownTables(Snapshot likely) {
    for (Table table : likely.schema().tables().values()) {
      Optional<String> entity = Optional.ofNullable(likely.entities().get(table.name()));
      List<Line> lines = SnapshotLines.of(table, entity);
      String text = SnapshotFormat.textOf(lines);
      byFirstLine.put(
          text.substring(0, text.indexOf('\n')), new Lines(table, entity, text, lines.size()));
    }
  }

  /** The table whose lines begin at this place of a file, and are there to the last one. */
  Optional<Lines> at(int place, String file) {
    if (byFirstLine.isEmpty() || !file.startsWith(START, place)) {
      return Optional.empty();
    }
    int end = file.indexOf('\n', place);
    Lines lines = byFirstLine.get(file.substring(place, end < 0 ? file.length() : end));
    return lines != null && file.startsWith(lines.text(), place)
        ? Optional.of(lines)
        : Optional.empty();
  }
}
