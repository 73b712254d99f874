package dev.sterna.snapshot;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a snapshot says beside the schema: the entity classes, constants, rows, what is retained,
 * and what was renamed. It is read from the lines that are left, also from those of a file in which
 * git has left both sides of a conflict; the schema itself is replayed from the revisions.
 */
public final class SnapshotRemains {

  /** What git writes before what both sides had, if it is asked for that. */
  private static final String BASE = "|||||||";

  /** What git writes before the other side. */
  private static final String OTHER = "=======";

  private static final List<String> MARKS = List.of("<<<<<<<", BASE, OTHER, ">>>>>>>");

  private final SortedMap<QualifiedName, String> entities = new TreeMap<>();
  private final SortedMap<SchemaPart, Retained> retained = new TreeMap<>();
  private final SortedMap<SchemaPart, EnumColumn> enums = new TreeMap<>();
  private final List<ReferenceRow> rows = new ArrayList<>();
  private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
  private final Map<QualifiedName, Map<String, String>> columns = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new TreeMap<>();

  private SnapshotRemains() {}

  /**
   * The snapshot of this schema with what the text says beside it.
   *
   * @throws SnapshotException if a line is neither one of a snapshot nor one of a conflict
   */
  public static Snapshot around(Schema schema, String text) {
    SnapshotRemains remains = of(text);
    remains.entities.keySet().retainAll(schema.tables().keySet());
    remains.retained.keySet().removeIf(part -> !part.isIn(schema));
    remains.enums.keySet().removeIf(part -> !part.isIn(schema));
    remains.rows.removeIf(row -> schema.table(row.table()).isEmpty());
    return new Snapshot(
        schema,
        remains.entities,
        List.copyOf(remains.retained.values()),
        remains.rows,
        remains.renames(schema),
        List.copyOf(remains.enums.values()));
  }

  /**
   * The entity classes of tables that the text names.
   *
   * @throws SnapshotException if a line is neither one of a snapshot nor one of a conflict
   */
  public static SortedMap<QualifiedName, String> entities(String text) {
    return of(text).entities;
  }

  /**
   * The constants of enums that the text names.
   *
   * @throws SnapshotException if a line is neither one of a snapshot nor one of a conflict
   */
  public static List<EnumColumn> enums(String text) {
    return List.copyOf(of(text).enums.values());
  }

  private static SnapshotRemains of(String text) {
    SnapshotRemains remains = new SnapshotRemains();
    int number = 0;
    boolean isBase = false;
    for (String line : SnapshotFormat.plain(text).split("\n", -1)) {
      number++;
      isBase = line.startsWith(BASE) || isBase && !line.startsWith(OTHER);
      if (!isBase && !line.isBlank() && MARKS.stream().noneMatch(line::startsWith)) {
        remains.read(JsonLine.parse(number, line));
      }
    }
    return remains;
  }

  private Renames renames(Schema schema) {
    return new Renames(tables, columns, sequences).followedBy(List.of(), schema);
  }

  private void read(JsonLine json) {
    if (json.optionalText("sterna").isPresent()) {
      SnapshotFormat.requireVersion(json);
      return;
    }
    Line line = json.as(LineKind.of(json)::read);
    if (line instanceof TableLine table) {
      table.entity().ifPresent(entity -> entities.put(table.table(), entity));
    } else if (line instanceof RetainedLine kept) {
      retained.putIfAbsent(kept.retained().part(), kept.retained());
    } else if (line instanceof ConstantsLine constants) {
      EnumColumn column = constants.column();
      enums.putIfAbsent(SchemaPart.column(column.table(), column.column()), column);
    } else if (line instanceof RowLine known && !rows.contains(known.row())) {
      rows.add(known.row());
    } else if (line instanceof RenamedLine renamed) {
      read(renamed);
    }
  }

  private void read(RenamedLine line) {
    if (line.column().isPresent()) {
      columns
          .computeIfAbsent(line.object(), table -> new TreeMap<>())
          .put(line.column().get(), line.from().name());
    } else {
      (line.sequence() ? sequences : tables).put(line.object(), line.from());
    }
  }
}
