package dev.sterna.snapshot;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is beside the schema in a snapshot that git has merged, or failed to. */
class SnapshotRemainsTest {

  private static final String CONFLICT =
      """
      {"sterna":"schema","version":1}
      <<<<<<< HEAD
      {"kind":"table","table":"pen","entity":"app.Pen"}
      {"kind":"column","table":"pen","name":"ink","type":"integer"}
      {"kind":"retained","table":"pen","column":"ink","since":"a1","why":"unmapped"}
      ||||||| base
      {"kind":"table","table":"pen","entity":"app.Quill"}
      =======
      {"kind":"table","table":"nib","entity":"app.Nib"}
      {"kind":"renamed","table":"pen","column":"ink","from":"colour"}
      {"kind":"retained","table":"gone","since":"a1","why":"unmapped"}
      >>>>>>> theirs
      """;

  private static final Schema SCHEMA =
      Schema.of(Table.table("pen", column("ink", integer())), Table.table("nib"));

  @Test
  void ofBothSidesIsKeptWhatIsThere() {
    Snapshot snapshot = SnapshotRemains.around(SCHEMA, CONFLICT);

    assertThat(snapshot.schema()).isSameAs(SCHEMA);
    assertThat(snapshot.entities())
        .isEqualTo(
            Map.of(QualifiedName.name("pen"), "app.Pen", QualifiedName.name("nib"), "app.Nib"));
    assertThat(snapshot.retained())
        .isEqualTo(
            List.of(new Retained(SchemaPart.column("pen", "ink"), "a1", Retained.Reason.UNMAPPED)));
    assertThat(snapshot.renames().columns())
        .isEqualTo(Map.of(QualifiedName.name("pen"), Map.of("ink", "colour")));
  }

  @Test
  void linesThatAreNoneAreAnError() {
    assertThatThrownBy(() -> SnapshotRemains.around(SCHEMA, CONFLICT + "what is this?\n"))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining("line 13");
    assertThatThrownBy(
            () ->
                SnapshotRemains.around(SCHEMA, CONFLICT.replace("\"version\":1", "\"version\":2")))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining("version 2");
  }

  @Test
  void withoutAFileNothingIsBesideTheSchema() {
    assertThat(SnapshotRemains.around(SCHEMA, ""))
        .isEqualTo(new Snapshot(SCHEMA, Map.of(), List.of()));
  }
}
