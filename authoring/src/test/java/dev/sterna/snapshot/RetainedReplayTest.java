package dev.sterna.snapshot;

import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Operations;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetainedReplayTest {

  private static final Schema SCHEMA =
      Schema.of(
              table("post", column("id", bigint()), column("title", text()), check("told", "true"))
                  .withIndexes(List.of(index("post_idx", "id"))))
          .withSequence(sequence("ticket"));

  private static final Snapshot BEFORE =
      new Snapshot(
          SCHEMA,
          Map.of(),
          Stream.of(
                  SchemaPart.table("post"),
                  SchemaPart.column("post", "title"),
                  SchemaPart.constraint("post", "told"),
                  SchemaPart.index("post", "post_idx"),
                  SchemaPart.sequence("ticket"))
              .map(part -> new Retained(part, "old", Retained.Reason.BY_HAND))
              .toList());

  static Stream<Arguments> revisions() {
    return Stream.of(
        revision(
            "what is dropped is forgotten",
            op -> {
              op.alterTable("post", dropColumn("title"));
              op.dropSequence("ticket");
            },
            "constraint post.told, index post.post_idx, table post"),
        revision(
            "what is in a dropped table goes with it",
            op -> op.dropTable("post"),
            "sequence ticket"),
        revision(
            "what is created anew is not retained",
            op -> {
              op.dropTable("post");
              op.createTable("post", column("title", text()));
            },
            "sequence ticket"),
        revision(
            "what is renamed follows",
            op -> {
              op.renameTable("post", "article");
              op.alterTable(
                  "article", renameColumn("title", "head"), renameConstraint("told", "said"));
              op.renameIndex("article", "post_idx", "article_idx");
              op.renameSequence("ticket", "number");
            },
            "column article.head, constraint article.said, index article.article_idx,"
                + " sequence number, table article"),
        revision(
            "what an entity has again is not retained",
            op -> {
              op.mapped(SchemaPart.table("post"));
              op.mapped(SchemaPart.column("post", "title"));
            },
            "constraint post.told, index post.post_idx, sequence ticket"),
        revision(
            "what is said last counts",
            op -> op.unmapped(SchemaPart.sequence("ticket")),
            "column post.title, constraint post.told, index post.post_idx, table post,"
                + " sequence ticket unmapped since new"));
  }

  private static Arguments revision(String name, Consumer<Operations> upgrade, String expected) {
    return Arguments.of(name, upgrade, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void theLinesFollowTheRevision(String name, Consumer<Operations> upgrade, String expected) {
    List<Retained> after = RetainedReplay.of(BEFORE, "new", Operations.of(upgrade));

    assertThat(after.stream().map(RetainedReplayTest::said).sorted().toList())
        .containsExactlyInAnyOrder(expected.split(", "));
  }

  private static String said(Retained line) {
    return line.why() == Retained.Reason.BY_HAND && line.since().equals("old")
        ? line.part().toString()
        : line.part() + " unmapped since " + line.since();
  }
}
