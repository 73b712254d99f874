package dev.sterna.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.random.RandomSchema;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A snapshot that is read beside a model is the one that it is without. */
class KnownTablesTest {

  @Property(tries = 60, seed = "20230428")
  void whatIsReadBesideItselfIsTheSame(@ForAll long seed) {
    Snapshot snapshot = snapshot(new Random(seed));
    String text = SnapshotFormat.write(snapshot);

    Snapshot read = SnapshotFormat.read(text, snapshot);

    assertThat(SnapshotFormat.write(read)).isEqualTo(text);
    assertThat(read.schema().tables().values())
        .zipSatisfy(
            snapshot.schema().tables().values(),
            (table, known) -> assertThat(table).isSameAs(known));
  }

  @Property(tries = 200, seed = "20230428")
  void anotherModelChangesNothingInWhatIsRead(@ForAll long seed) {
    Random random = new Random(seed);
    Snapshot snapshot = snapshot(random);
    String text = edited(SnapshotFormat.write(snapshot), random);
    Snapshot model = new Snapshot(changed(snapshot.schema(), random), Map.of(), List.of());

    assertThat(outcome(text, snapshot)).isEqualTo(outcome(text, Snapshot.empty()));
    assertThat(outcome(text, model)).isEqualTo(outcome(text, Snapshot.empty()));
  }

  @Property(tries = 60, seed = "20230428")
  void theTextShowsTheFingerprintAndTheEntities(@ForAll long seed) {
    Snapshot snapshot = snapshot(new Random(seed));
    String text = SnapshotFormat.write(snapshot);

    assertThat(SnapshotFormat.entities(text))
        .containsExactlyInAnyOrderElementsOf(snapshot.entities().values());
    if (!text.contains("\\")) {
      assertThat(Fingerprint.ofText(text)).isEqualTo(Fingerprint.of(snapshot.schema()));
      assertThat(Fingerprint.ofText("\ufeff" + text.replace("\n", "\r\n")))
          .isEqualTo(Fingerprint.of(snapshot.schema()));
    }
  }

  @Test
  void anEditedTextHasAnotherFingerprint() {
    String text =
        """
        {"sterna":"schema","version":1}
        {"kind":"table","table":"post","entity":"com.matar.Post"}
        {"kind":"column","table":"post","name":"id","type":"bigint"}
        {"kind":"column","table":"post","name":"title","after":"id","type":"text"}
        {"kind":"retained","table":"post","since":"4640e9af0234","why":"by hand"}
        """;
    String fingerprint = Fingerprint.of(SnapshotFormat.read(text).schema());

    assertThat(Fingerprint.ofText(text)).isEqualTo(fingerprint);
    assertThat(Fingerprint.ofText(text.replace("\"text\"", "\"date\""))).isNotEqualTo(fingerprint);
    assertThat(Fingerprint.ofText(text.replace("\"type\":", "\"type\": ")))
        .isNotEqualTo(fingerprint);
  }

  /** Lines deleted, doubled, moved and damaged. */
  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = 1 + random.nextInt(lines.size() - 1);
      String line = lines.remove(at);
      int other = 1 + random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.add(other, line);
        case 1 -> lines.addAll(other, List.of(line, line));
        case 2 -> lines.add(at, line.replaceFirst(":\"", ": \""));
        default -> {}
      }
    }
    return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
  }

  private static Schema changed(Schema schema, Random random) {
    return schema.mappingTables(
        table -> random.nextInt(3) == 0 ? changed(table, random.nextBoolean()) : table);
  }

  private static Table changed(Table table, boolean hasOneMore) {
    List<Column> columns = new ArrayList<>(table.columns());
    if (hasOneMore) {
      columns.add(Column.column("one more", SqlType.text()));
    }
    return hasOneMore ? table.withColumns(columns) : table.withIndexes(List.of());
  }

  private static String outcome(String text, Snapshot likely) {
    try {
      return SnapshotFormat.write(SnapshotFormat.read(text, likely));
    } catch (SnapshotException e) {
      return e.getMessage();
    }
  }

  private static Snapshot snapshot(Random random) {
    Schema schema = new RandomSchema(random).schema();
    Map<QualifiedName, String> entities = new HashMap<>();
    for (Table table : schema.tables().values()) {
      if (random.nextBoolean()) {
        entities.put(table.name(), "com.matar.Entity" + entities.size());
      }
    }
    return new Snapshot(schema, entities, List.of());
  }
}
