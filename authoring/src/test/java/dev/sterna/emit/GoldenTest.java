package dev.sterna.emit;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.IndexPart.desc;
import static dev.sterna.schema.IndexPart.expression;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.ReferentialAction.CASCADE;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.bool;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.jsonb;
import static dev.sterna.schema.SqlType.numeric;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.emit.RevisionsSource.PendingDraft;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What emitted source looks like, as files to be read: {@code src/test/resources/golden}. Run with
 * {@code -Dsterna.golden=write} to write them anew, then review the difference.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static final List<Operation> BASE =
      Operations.of(
          op -> {
            op.createTable("user", column("_id", varchar(255)).notNull(), primaryKey("_id"));
            op.createTable(
                "post",
                column("id", bigint()).asIdentity(),
                column("language", text()),
                column("legacy", text()),
                primaryKey("id"));
          });

  private static final List<Operation> UPGRADE =
      Operations.of(
          op -> {
            op.createSchema("audit");
            op.createSequence(sequence(name("audit", "log_seq")).incrementBy(50));
            op.createTable(
                "organization",
                column("_id", varchar(255)).notNull(),
                column("title", varchar(255)),
                column("is_active", bool()).notNull().defaultValue(true),
                column("max_post_duration", integer()).notNull().defaultValue(15),
                column("fee", numeric(10, 2)).defaultValue(new BigDecimal("9.90")),
                column("code", type("citext")).defaultValue("it's \"new\"").collate("C"),
                column("created_at", timestamp(6)).defaultSql("now()"),
                column("tags", text().array()).comment("free words, at most ten of them"),
                primaryKey("_id"),
                unique("code").named("organization_code"),
                check("organization_fee", "fee >= 0 and (fee < 1000 or title is not null)"));
            op.createTable(
                table(
                        name("audit", "log"),
                        column("at", timestamp(6)).notNull(),
                        column("entry", jsonb()))
                    .comment("who did what")
                    .options("with (fillfactor = 90)"));
            op.alterTable(
                "post",
                addColumn(column("organization_id", varchar(255))),
                addColumn(column("length", integer()).notNull()).filledWith(0),
                dropColumn("legacy"),
                commentColumn("language", "ISO 639-1"),
                addConstraint(
                    foreignKey("organization_id")
                        .references("organization", "_id")
                        .onDelete(CASCADE)));
            op.alterTable("user", addColumn(column("roles", jsonb())));
            op.createIndex(
                "post",
                index("post_language_idx", expression("lower(language)"), desc("id"))
                    .where("language is not null"));
            op.newStep();
            op.execute("update post set length = 15 where length = 0");
          });

  @Test
  void aRevision() throws IOException {
    Schema before = Replay.of(Schema.empty(), BASE);
    RevisionInfo info =
        Sources.info("R20230428015942_CreateOrganizationTable", "create organization table");

    assertGolden(
        "R20230428015942_CreateOrganizationTable.java",
        new MigrationSource(Sources.PACKAGE, info, UPGRADE, Reversal.of(UPGRADE, before))
            .asRevision());
  }

  @Test
  void aRevisionWithoutOperations() throws IOException {
    RevisionInfo merge =
        new RevisionInfo(
            "01ea0e75088a",
            List.of("29edbf20051e", "4640e9af0234"),
            List.of("aaaaaaaaaaaa"),
            List.of("billing"),
            List.of(),
            "Merge \"billing\" <b>&</b> accounts */ @since \\u0041.\n\nThe message of somebody who has"
                + " much to say about it, more than a line has room for, in fact.",
            Optional.empty(),
            "5be10badc0ffee00",
            "",
            "R20230501000000_Merge");

    assertGolden(
        "R20230501000000_Merge.java",
        new MigrationSource(Sources.PACKAGE, merge, List.of(), List.of()).asRevision());
  }

  @Test
  void aDraft() throws IOException {
    assertGolden(
        "Draft.java",
        new MigrationSource(Sources.PACKAGE, draft(), BASE, Reversal.of(BASE, Schema.empty()))
            .asDraft());
  }

  @Test
  void theRevisions() throws IOException {
    List<RevisionInfo> revisions =
        IntStream.of(1, 2).mapToObj(i -> Sources.info("R" + i, "message " + i)).toList();
    PendingDraft pending =
        new PendingDraft(
            draft(),
            "1024424fd0c45f81",
            Map.of("user", "com.matar.User", "post", "com.matar.Post"),
            List.of(),
            Set.of());

    assertGolden(
        "Revisions.java",
        new RevisionsSource(
                Sources.PACKAGE, "public", "sterna_revision", revisions, Optional.of(pending))
            .text());
  }

  private static RevisionInfo draft() {
    return new RevisionInfo(
        "29edbf20051e",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        "5be10badc0ffee00",
        "",
        "Draft");
  }

  private static void assertGolden(String file, String source) throws IOException {
    Sources.assertFormatted(source);
    Path golden = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("sterna.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, source);
    }
    assertThat(source).isEqualTo(Files.readString(golden));
  }
}
