package dev.sterna.processor;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot retains is neither dropped nor changed until an entity declares it. */
final class RetainedTest {

  /** What somebody made by hand. */
  private static final List<Operation> BY_HAND =
      Operations.of(
          op -> {
            op.createTable(QualifiedName.name("audit", "log"), column("line", text()));
            op.alterTable(
                "post",
                addColumn(column("search", text())),
                addConstraint(check("post_title_told", "title <> ''")),
                addConstraint(check("post_search_told", "search <> ''")));
            op.createIndex("post", index("post_title_idx", "title"));
            op.createIndex("post", index("post_search_idx", "search"));
            op.createSequence(sequence("ticket"));
          });

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepAFirstRevision() {
    project = new Project(home).withMigrations("Migrations").withEntity("Post", "String title;");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
  }

  @Test
  void whatIsMadeByHandIsNotDropped() {
    makeByHand(
        SchemaPart.table(QualifiedName.name("audit", "log")),
        SchemaPart.column("post", "search"),
        SchemaPart.constraint("post", "post_title_told"),
        SchemaPart.index("post", "post_title_idx"),
        SchemaPart.sequence("ticket"));

    assertThat(project.compile().succeeded().notes()).isEmpty();
    assertThat(project.generated("Draft")).isEmpty();
  }

  @Test
  void whatIsNotRetainedIsDropped() {
    makeByHand(SchemaPart.index("post", "post_title_idx"));

    project.compile().succeeded();

    assertThat(project.generated("Draft").orElseThrow())
        .contains(
            "op.dropTable(name(\"audit\", \"log\"))",
            "dropColumn(\"search\")",
            "dropConstraint(\"post_title_told\")",
            "op.dropSequence(\"ticket\")")
        .doesNotContain("op.dropIndex(\"post\", \"post_title_idx\")");
  }

  @Test
  void whatAnEntityDeclaresIsAsTheEntitySays() {
    makeByHand(SchemaPart.column("post", "search"), SchemaPart.sequence("ticket"));
    project.withEntity("Post", "String title;", "@Column(length = 50) String search;");

    project.compile().succeeded();

    assertThat(project.generated("Draft").orElseThrow())
        .contains("alterColumnType(\"search\", varchar(50))")
        .doesNotContain("ticket");
  }

  @Test
  void aRetainedColumnGoesWithItsTable() {
    makeByHand(SchemaPart.column("post", "search"));
    project.without("com.matar.Post").withEntity("Other");

    CompileResult result = project.compile("-Asterna.complete=true").succeeded();

    assertThat(result.notes()).anyMatch(note -> note.contains("The rows of post are dropped"));
  }

  /** A revision written by hand, and the snapshot that the command leaves of it. */
  private void makeByHand(SchemaPart... retained) {
    Snapshot before = Kept.snapshot(project);
    Schema after = Replay.of(before.schema().withNamespace("audit"), BY_HAND);
    String head = Kept.revisions(project).draft().orElseThrow().revision().id();
    project.with(
        Project.MIGRATIONS + ".R20230501000000_ByHand",
        """
        package com.matar.migrations;
        import dev.sterna.migration.*;
        @Revision(id = "29edbf20051e", revises = "%s", schema = "%s")
        final class R20230501000000_ByHand implements Migration {
          @Override public void upgrade(Operations op) {}
          @Override public void downgrade(Operations op) {}
        }
        """
            .formatted(head, Fingerprint.of(after)));
    List<Retained> lines = new ArrayList<>();
    Stream.of(retained)
        .forEach(part -> lines.add(new Retained(part, "29edbf20051e", Retained.Reason.BY_HAND)));
    project.withFile(
        SnapshotFormat.FILE_NAME,
        SnapshotFormat.write(new Snapshot(after, before.entities(), lines)));
  }
}
