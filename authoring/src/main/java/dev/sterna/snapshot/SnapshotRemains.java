package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a snapshot says beside the schema: the entity classes, and what is retained. A schema can be
 * replayed from the revisions; these cannot, so they are read from the lines that are left, also
 * from those of a file in which git has left both sides of a conflict.
 */
public final class SnapshotRemains {

  /** What git writes around the sides of a conflict, and between them. */
  private static final List<String> MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

  private final SortedMap<QualifiedName, String> entities = new TreeMap<>();
  private final List<Retained> retained = new ArrayList<>();

  private SnapshotRemains() {}

  /**
   * The snapshot of this schema with what the text says beside it.
   *
   * @throws SnapshotException if a line is neither one of a snapshot nor one of a conflict
   */
  public static Snapshot around(Schema schema, String text) {
    SnapshotRemains remains = new SnapshotRemains();
    int number = 0;
    for (String line : SnapshotFormat.plain(text).split("\n", -1)) {
      number++;
      if (!line.isBlank() && MARKERS.stream().noneMatch(line::startsWith)) {
        remains.read(JsonLine.parse(number, line));
      }
    }
    remains.entities.keySet().retainAll(schema.tables().keySet());
    remains.retained.removeIf(line -> !line.part().isIn(schema));
    return new Snapshot(schema, remains.entities, remains.retained);
  }

  private void read(JsonLine json) {
    if (json.optionalText("sterna").isPresent()) {
      SnapshotFormat.requireVersion(json);
      return;
    }
    Line line = json.as(LineKind.of(json)::read);
    if (line instanceof TableLine table) {
      table.entity().ifPresent(entity -> entities.put(table.table(), entity));
    } else if (line instanceof RetainedLine kept && !retained.contains(kept.retained())) {
      retained.add(kept.retained());
    }
  }
}
