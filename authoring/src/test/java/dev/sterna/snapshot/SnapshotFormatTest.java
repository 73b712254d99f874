package dev.sterna.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.random.RandomSchema;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotFormatTest {

  private static final String HEADER = "{\"sterna\":\"schema\",\"version\":1}";

  private static final String POST =
      """
      {"sterna":"schema","version":1}
      {"kind":"namespace","name":"audit"}
      {"kind":"sequence","name":"post_seq","start":1,"increment":50}
      {"kind":"table","table":"organization","entity":"com.matar.Organization"}
      {"kind":"column","table":"organization","name":"_id","type":"varchar(255)","nullable":false}
      {"kind":"column","table":"organization","name":"title","after":"_id","type":"varchar(255)"}
      {"kind":"primaryKey","table":"organization","name":"organization_pkey","columns":["_id"]}
      {"kind":"table","table":"post","comment":"what people say"}
      {"kind":"column","table":"post","name":"duration","after":"organization_id","type":"integer","nullable":false,"default":"15"}
      {"kind":"column","table":"post","name":"organization_id","type":"varchar(255)"}
      {"kind":"unique","table":"post","name":"post_duration_key","columns":["duration"],"nullsDistinct":false}
      {"kind":"foreignKey","table":"post","name":"post_organization_id_fkey","columns":["organization_id"],"references":"organization","referenced":["_id"],"onDelete":"set null","deferrable":"initially deferred"}
      {"kind":"check","table":"post","name":"post_duration_check","expression":"duration > 0","validated":false}
      {"kind":"index","table":"post","name":"post_idx","parts":["duration",{"expression":"lower(organization_id)","descending":true,"nulls":"last"}],"unique":true,"where":"duration > 1"}
      {"kind":"retained","table":"post","column":"title","since":"4640e9af0234","why":"unmapped"}
      {"kind":"retained","table":"post","constraint":"post_title_excl","since":"4640e9af0234","why":"by hand"}
      {"kind":"retained","table":"post","index":"post_trgm","since":"4640e9af0234","why":"by hand"}
      {"kind":"retained","sequence":"ticket","since":"4640e9af0234","why":"by hand"}
      {"kind":"table","schema":"audit","table":"log"}
      {"kind":"column","schema":"audit","table":"log","name":"id","type":"bigint","nullable":false,"identity":"always"}
      {"kind":"retained","schema":"audit","table":"log","since":"4640e9af0234","why":"by hand"}
      """;

  @Test
  void theFormatIsTheOneOfTheDocumentation() {
    assertThat(SnapshotFormat.write(SnapshotFormat.read(POST))).isEqualTo(POST);
  }

  @Property(tries = 300, seed = "20230428")
  void whatIsWrittenIsRead(@ForAll long seed) {
    Snapshot snapshot = snapshot(new Random(seed));

    Snapshot read = SnapshotFormat.read(SnapshotFormat.write(snapshot));

    assertThat(sorted(read)).isEqualTo(sorted(snapshot));
  }

  @Property(tries = 100, seed = "20230428")
  void theOrderAndTheEndsOfLinesDoNotMatter(@ForAll long seed) {
    String text = SnapshotFormat.write(snapshot(new Random(seed)));
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));

    Snapshot read = SnapshotFormat.read(String.join("\r\n", lines));

    assertThat(SnapshotFormat.write(read)).isEqualTo(text);
  }

  @Property(tries = 100, seed = "20230428")
  void anAppendedColumnIsOneLine(@ForAll long seed) {
    Snapshot before = snapshot(new Random(seed));
    Table table = before.schema().tables().values().iterator().next();
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(Column.column("one more", SqlType.text()));
    Snapshot after =
        new Snapshot(
            before.schema().withTable(table.withColumns(columns)),
            before.entities(),
            before.retained(),
            before.rows(),
            before.renames(),
            before.enums());

    List<String> added = lines(after);
    List<String> kept = lines(before);
    assertThat(added).hasSize(kept.size() + 1).containsAll(kept);
    added.removeAll(kept);
    assertThat(added).singleElement().asString().contains("\"one more\"");
  }

  static Stream<Arguments> mergedColumns() {
    return Stream.of(
        Arguments.of("both branches append", "a, b-a, d-a, c-b", "a, b, c, d"),
        Arguments.of("the predecessor was dropped", "a, b-a, d-gone, c-gone, e-c", "a, b, c, e, d"),
        Arguments.of("a circle", "a, c-d, d-c, b-a", "a, b, c, d"),
        Arguments.of("two begin", "b, a, c-b", "a, b, c"),
        Arguments.of("after itself", "a-a", "a"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mergedColumns")
  void columnsOfMergedBranchesHaveOneOrder(String name, String columns, String expected) {
    String lines =
        Stream.of(columns.split(", "))
            .map(column -> column.split("-"))
            .map(
                c ->
                    "{\"kind\":\"column\",\"table\":\"t\",\"name\":\""
                        + c[0]
                        + (c.length == 1 ? "" : "\",\"after\":\"" + c[1])
                        + "\",\"type\":\"text\"}")
            .collect(
                Collectors.joining("\n", HEADER + "\n{\"kind\":\"table\",\"table\":\"t\"}\n", ""));

    Table table = SnapshotFormat.read(lines).schema().tables().values().iterator().next();

    assertThat(table.columns().stream().map(Column::name).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  static Stream<Arguments> badTexts() {
    String table = "\n{\"kind\":\"table\",\"table\":\"t\"}";
    String column = "\n{\"kind\":\"column\",\"table\":\"t\",\"name\":\"a\",\"type\":\"text\"}";
    return Stream.of(
        Arguments.of("", 1, "the file is empty"),
        Arguments.of(HEADER + "\n{\"kind\":\"table\"", 2, "the line is incomplete"),
        Arguments.of("[]", 1, "expected a JSON object, found: []"),
        Arguments.of(
            "{\"a\":1}", 1, "a snapshot begins with {\"sterna\":\"schema\",\"version\":1}"),
        Arguments.of(
            "{\"sterna\":\"schema\",\"version\":2}",
            1,
            "version 2, but this Sterna reads version 1; use the version of Sterna that wrote"),
        Arguments.of(HEADER + "\nkind", 2, "not JSON: column 1, kind"),
        Arguments.of(HEADER + "\n{\"kind\":\"table\"} {}", 2, "more than one JSON object"),
        Arguments.of(HEADER + "\n{\"kind\":\"table\",\"kind\":\"table\"}", 2, "a key occurs twice"),
        Arguments.of(
            HEADER + "\n{\"kind\":\"trigger\"}",
            2,
            "the kind \"trigger\" is not known to this version of Sterna"),
        Arguments.of(
            HEADER + "\n{\"kind\":\"table\",\"table\":\"t\",\"engine\":\"x\"}",
            2,
            "the key \"engine\" is not known to this version of Sterna; use the newer version"),
        Arguments.of(HEADER + "\n{\"kind\":\"table\"}", 2, "the key \"table\" is missing"),
        Arguments.of(
            HEADER + "\n{\"kind\":\"table\",\"table\":7}", 2, "expected a text in \"table\""),
        Arguments.of(HEADER + "\n<<<<<<< HEAD", 2, "conflict here; compile the merged sources"),
        Arguments.of(HEADER + table + "\n=======", 3, "conflict here; compile the merged sources"),
        Arguments.of(HEADER + table + "\n>>>>>>> branch", 3, "run the command merge"),
        Arguments.of(HEADER + table + table, 3, "a second line for table t, after line 2"),
        Arguments.of(
            HEADER + table + column + column.replace("text", "uuid"),
            4,
            "a second line for column t.a, after line 3; if git has merged two branches, run"
                + " the command merge; otherwise delete one of the two"),
        Arguments.of(
            HEADER
                + table
                + column
                + "\n{\"kind\":\"primaryKey\",\"table\":\"t\",\"name\":\"p\",\"columns\":[\"a\"]}"
                + "\n{\"kind\":\"primaryKey\",\"table\":\"t\",\"name\":\"q\",\"columns\":[\"a\"]}",
            5,
            "a second line for primary key of t, after line 4"),
        Arguments.of(HEADER + column, 2, "table t has no line of its own"),
        Arguments.of(
            HEADER + "\n{\"kind\":\"retained\",\"table\":\"t\",\"since\":\"a\"}",
            2,
            "the key \"why\" is missing"),
        Arguments.of(
            HEADER
                + "\n{\"kind\":\"retained\",\"table\":\"t\",\"column\":\"a\",\"index\":\"i\","
                + "\"since\":\"a\",\"why\":\"by hand\"}",
            2,
            "the key \"index\" is not known to this version of Sterna"),
        Arguments.of(
            HEADER
                + table
                + "\n{\"kind\":\"unique\",\"table\":\"t\",\"name\":\"u\",\"columns\":[\"a\"]}",
            3,
            "u is over column t.a, which has no line"),
        Arguments.of(
            HEADER
                + table
                + column
                + "\n{\"kind\":\"foreignKey\",\"table\":\"t\",\"name\":\"f\",\"columns\":[\"a\"],"
                + "\"references\":\"gone\",\"referenced\":[\"b\"]}",
            4,
            "table gone has no line of its own"),
        Arguments.of(
            HEADER
                + table
                + "\n{\"kind\":\"index\",\"table\":\"t\",\"name\":\"i\",\"parts\":[\"a\"]}",
            3,
            "i is over column t.a, which has no line"),
        Arguments.of(
            HEADER
                + table
                + column
                + "\n{\"kind\":\"unique\",\"table\":\"t\",\"name\":\"u\",\"columns\":[]}",
            4,
            "must have a column"));
  }

  @ParameterizedTest
  @MethodSource("badTexts")
  void anErrorNamesItsLineAndTheWayOut(String text, int line, String message) {
    assertThatThrownBy(() -> SnapshotFormat.read(text))
        .isInstanceOfSatisfying(
            SnapshotException.class, error -> assertThat(error.line()).isEqualTo(line))
        .hasMessageStartingWith("line " + line + ": ")
        .hasMessageContaining(message);
  }

  @Property(tries = 100, seed = "20230428")
  void theFingerprintIgnoresOrder(@ForAll long seed) {
    Random random = new Random(seed);
    Schema schema = snapshot(random).schema();

    Schema shuffled =
        schema.mappingTables(
            table ->
                table
                    .withColumns(shuffled(table.columns(), random))
                    .withConstraints(shuffled(table.constraints(), random))
                    .withIndexes(shuffled(table.indexes(), random)));

    assertThat(Fingerprint.of(shuffled)).isEqualTo(Fingerprint.of(schema)).matches("[0-9a-f]{16}");
  }

  @Test
  void theFingerprintIsKeptForEver() {
    assertThat(Fingerprint.of(Schema.empty())).isEqualTo("1024424fd0c45f81");
    assertThat(Fingerprint.of(SnapshotFormat.read(POST).schema())).isEqualTo("e13924cfe049bc87");
  }

  @Test
  void theFingerprintSeesEveryChange() {
    Schema schema = SnapshotFormat.read(POST).schema();
    Table post = schema.table(QualifiedName.name("post")).orElseThrow();

    Schema changed = schema.withTable(post.withComment(Optional.of("what people said")));

    assertThat(Fingerprint.of(changed)).isNotEqualTo(Fingerprint.of(schema));
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<String> lines(Snapshot snapshot) {
    return new ArrayList<>(SnapshotFormat.write(snapshot).lines().toList());
  }

  private static Snapshot snapshot(Random random) {
    Schema schema = new RandomSchema(random).schema();
    QualifiedName table = schema.tables().firstKey();
    return new Snapshot(
        schema,
        new TreeMap<>(Map.of(table, "com.matar.Größe")),
        List.of(
            new Retained(
                SchemaPart.column(table, "left\n\"behind"),
                "4640e9af0234",
                Retained.Reason.UNMAPPED)),
        List.of(
            new ReferenceRow(
                table,
                new TreeMap<>(
                    Map.of(
                        "code", Value.of("it's \\ \"quoted\""),
                        "share", Value.of(new BigDecimal("0.50")),
                        "living", Value.of(true),
                        "note", Value.nothing())))),
        new Renames(
            Map.of(table, QualifiedName.name("elsewhere", "it's \"old\"")),
            Map.of(table, Map.of("heading", "title", "a\nb", "c")),
            Map.of(QualifiedName.name("post_seq"), table)),
        List.of(EnumColumn.enumColumn(table, "state", "A", "Größe").renamed("Größe", "B")));
  }

  /** The order of constraints and indexes means nothing. */
  private static Snapshot sorted(Snapshot snapshot) {
    Schema schema =
        snapshot
            .schema()
            .mappingTables(
                table ->
                    table
                        .withConstraints(
                            table.constraints().stream()
                                .sorted(Comparator.comparing(Constraint::name))
                                .toList())
                        .withIndexes(
                            table.indexes().stream()
                                .sorted(Comparator.comparing(Index::name))
                                .toList()));
    return new Snapshot(
        schema,
        snapshot.entities(),
        snapshot.retained(),
        snapshot.rows(),
        snapshot.renames(),
        snapshot.enums());
  }
}
