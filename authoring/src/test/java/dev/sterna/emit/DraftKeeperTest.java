package dev.sterna.emit;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.where;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {

  private static final Instant CREATED = Instant.parse("2023-04-28T01:59:42.015293Z");
  private static final String ORGANIZATION = "com.matar.Organization";

  @TempDir Path directory;

  private MigrationFolder folder;

  @BeforeEach
  void declareThePackage() throws IOException {
    write("package-info.java", "@Migrations\npackage " + Sources.PACKAGE + ";\n");
    folder = MigrationFolder.of(directory);
  }

  @Test
  void aDraftBecomesARevisionAndTheSnapshotMoves() throws IOException {
    List<Operation> upgrade = recorded(DraftKeeperTest::createOrganization);
    TestRevisions revisions = draft(upgrade, Map.of("organization", ORGANIZATION));
    RevisionInfo draft = revisions.draft().orElseThrow().revision();

    KeptRevision kept = DraftKeeper.keep(folder, revisions, request("create organization table"));

    assertThat(kept.file()).hasFileName("R20230428015942_CreateOrganizationTable.java");
    String source = Files.readString(kept.file());
    assertThat(source)
        .contains("id = \"" + draft.id() + "\"")
        .contains("created = \"2023-04-28T01:59:42.015293Z\"");
    Sources.assertFormatted(source);
    assertThat(kept.revision().checksum())
        .isEqualTo(SourceChecksum.of(kept.revision().className(), source));
    Snapshot snapshot = folder.snapshot();
    assertThat(snapshot.schema()).isEqualTo(Replay.of(Schema.empty(), upgrade));
    assertThat(snapshot.entities()).containsExactly(Map.entry(name("organization"), ORGANIZATION));
    assertThat(Fingerprint.of(snapshot.schema())).isEqualTo(kept.revision().schema());
    assertThat(folder.revisions()).containsExactly(kept.file());
  }

  @Test
  void aRevisionKeepsTheIdThatItsAuthorGives() {
    TestRevisions revisions = draft(recorded(DraftKeeperTest::createOrganization), Map.of());

    KeptRevision kept =
        DraftKeeper.keep(
            folder,
            revisions,
            new RevisionRequest("import", Optional.of("29edbf20051e"), CREATED, false));

    assertThat(kept.revision().id()).isEqualTo("29edbf20051e");
    assertThat(folder.revision("29edbf20051e")).contains(kept.file());
  }

  @Test
  void aRevisionGetsHandlesOfTheTablesAsTheyAreBeforeAndAfterIt() throws IOException {
    Schema before =
        Schema.of(
            table("organization", column("_id", varchar()), primaryKey("_id")),
            table("post", column("_id", bigint()), primaryKey("_id")));
    folder.replaceSnapshot(new Snapshot(before, Map.of(), List.of()));
    TestRevisions revisions =
        TestRevisions.of()
            .withDraft(
                before,
                recorded(
                    op ->
                        op.alterTable(
                            "post",
                            addColumn(column("class", text())),
                            addColumn(column("tags", text().array())))),
                List.of(),
                Map.of());

    KeptRevision kept =
        DraftKeeper.keep(
            folder,
            revisions,
            new RevisionRequest(
                "tag posts",
                Optional.empty(),
                CREATED,
                false,
                List.of("organization", "post"),
                Placement.onTheHead()));

    String source = Files.readString(kept.file());
    Sources.assertFormatted(source);
    assertThat(source)
        .endsWith(
            """

              /** The table as this revision finds and leaves it. */
              private static final class OrganizationTable {

                private final TableHandle rows;
                private final ColumnHandle<String> id;

                private OrganizationTable(Operations op) {
                  rows = op.table("organization", column("_id", varchar()), primaryKey("_id"));
                  id = rows.column("_id", String.class);
                }
              }

              /** The table as this revision finds it. */
              private static final class PostTableBefore {

                private final TableHandle rows;
                private final ColumnHandle<Long> id;

                private PostTableBefore(Operations op) {
                  rows = op.table("post", column("_id", bigint()), primaryKey("_id"));
                  id = rows.column("_id", Long.class);
                }
              }

              /** The table as this revision leaves it. */
              private static final class PostTableAfter {

                private final TableHandle rows;
                private final ColumnHandle<Long> id;
                private final ColumnHandle<String> class_;
                private final ColumnHandle<Object> tags;

                private PostTableAfter(Operations op) {
                  rows =
                      op.table(
                          "post",
                          column("_id", bigint()),
                          column("class", text()),
                          column("tags", text().array()),
                          primaryKey("_id"));
                  id = rows.column("_id", Long.class);
                  class_ = rows.column("class", String.class);
                  tags = rows.column("tags");
                }
              }
            }
            """);
    String used =
        source.replaceFirst(
            "(?s)(void upgrade\\(Operations op\\) \\{\n.*?\n)  }",
            "$1    PostTableAfter post = new PostTableAfter(op);\n"
                + "    post.rows.update(post.id.equalTo(1L), post.class_.to(\"x\"));\n  }");
    Migration migration = Sources.migration(kept.revision().className(), used);
    assertThat(Operations.of(migration::upgrade))
        .last()
        .hasToString(
            Operations.of(op -> op.update("post", where("_id").equalTo(1), set("class", "x")))
                .get(0)
                .toString());
  }

  @Test
  void aHandleOfATableThatIsNotThereIsRefused() {
    assertThatThrownBy(
            () ->
                EmptyRevision.create(
                    folder,
                    TestRevisions.of(),
                    new RevisionRequest(
                        "x",
                        Optional.empty(),
                        CREATED,
                        false,
                        List.of("organisation"),
                        Placement.onTheHead())))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining("there is no table \"organisation\" before or after this revision");
    assertThat(folder.revisions()).isEmpty();
  }

  @Test
  void whatIsSaidOfADroppedTableGoesWithIt() throws IOException {
    Schema schema =
        Schema.of(
            table("organization", column("_id", varchar())), table("post", column("a", varchar())));
    Snapshot before =
        new Snapshot(
            schema,
            Map.of(name("organization"), ORGANIZATION, name("post"), "com.matar.Post"),
            List.of(
                new Retained(
                    SchemaPart.column("post", "a"), "4640e9af0234", Retained.Reason.UNMAPPED),
                new Retained(
                    SchemaPart.column("organization", "_id"),
                    "4640e9af0234",
                    Retained.Reason.UNMAPPED)));
    folder.replaceSnapshot(before);
    TestRevisions revisions =
        TestRevisions.of()
            .withDraft(schema, recorded(op -> op.dropTable("post")), List.of(), Map.of());

    DraftKeeper.keep(
        folder, revisions, new RevisionRequest("drop post", Optional.empty(), CREATED, true));

    Snapshot after = folder.snapshot();
    assertThat(after.entities()).containsOnlyKeys(name("organization"));
    assertThat(after.retained())
        .extracting(Retained::part)
        .containsExactly(SchemaPart.column("organization", "_id"));
  }

  @Test
  void withoutADraftThereIsNothingToKeep() {
    assertRefused(TestRevisions.of(), Reason.NO_DRAFT, "nothing is pending: change an entity");
  }

  @Test
  void aDraftOfAnotherSnapshotIsRefused() throws IOException {
    folder.replaceSnapshot(
        new Snapshot(Schema.of(table("post", column("a", varchar()))), Map.of(), List.of()));

    assertRefused(
        draft(recorded(DraftKeeperTest::createOrganization), Map.of()),
        Reason.NOT_COMPILED,
        "schema.jsonl changed after the last compile");
  }

  @Test
  void keepingTwiceIsRefused() {
    TestRevisions revisions = draft(recorded(DraftKeeperTest::createOrganization), Map.of());
    DraftKeeper.keep(folder, revisions, request("first"));

    assertRefused(
        revisions,
        Reason.NOT_COMPILED,
        "R20230428015942_First was added after the last compile: compile, then try again");
  }

  @Test
  void aDraftBesideTheHeadsIsRefused() throws IOException {
    RevisionInfo base = revision("29edbf20051e", "R1");

    assertRefused(
        TestRevisions.of(base)
            .withDraft(
                Schema.empty(), recorded(DraftKeeperTest::createOrganization), List.of(), Map.of()),
        Reason.NOT_ON_HEADS,
        "the draft revises base, but the revisions end at 29edbf20051e: compile");
  }

  @Test
  void anIdThatAFileHasIsRefused() throws IOException {
    TestRevisions revisions = draft(recorded(DraftKeeperTest::createOrganization), Map.of());
    String id = revisions.draft().orElseThrow().revision().id();
    RevisionInfo other = info("29edbf20051e", "R1");
    write("R1.java", "@Revision(\n  id=\"" + id + "\")\nclass R1 {}");

    assertRefused(
        new TestRevisions(List.of(other), onTopOf(other, revisions)),
        Reason.EXISTS,
        "R1.java has the id " + id + " already: compile");
  }

  @Test
  void aFileInTheWayIsRefused() throws IOException {
    write("R20230428015942_X.java", "// somebody's notes");

    assertRefused(
        draft(recorded(DraftKeeperTest::createOrganization), Map.of()),
        Reason.EXISTS,
        "R20230428015942_X.java already exists: wait a second, or choose");
    assertThat(directory.resolve("R20230428015942_X.java")).hasContent("// somebody's notes");
  }

  @Test
  void losingDataNeedsConsent() throws IOException {
    Schema schema =
        Schema.of(
            table("post", column("a", varchar()), column("b", varchar())),
            table("log", column("a", varchar())));
    folder.replaceSnapshot(new Snapshot(schema, Map.of(), List.of()));
    String before = Files.readString(directory.resolve(SnapshotFormat.FILE_NAME));

    assertRefused(
        TestRevisions.of()
            .withDraft(
                schema,
                recorded(
                    op -> {
                      op.alterTable("post", dropColumn("a"));
                      op.dropTable("log");
                    }),
                List.of(),
                Map.of()),
        Reason.DESTRUCTIVE,
        "the draft loses data: drop column a of post, drop table log. To accept the loss, keep it with"
            + " --allow-destructive");
    assertThat(directory.resolve(SnapshotFormat.FILE_NAME)).hasContent(before);
  }

  @Test
  void aDraftThatDoesNotGiveItsSchemaIsRefused() {
    TestRevisions revisions = draft(recorded(DraftKeeperTest::createOrganization), Map.of());
    DraftRevision draft = revisions.draft().orElseThrow();
    RevisionInfo promise = info(draft.revision().id(), "Draft");

    assertRefused(
        new TestRevisions(
            List.of(),
            Optional.of(new DraftRevision(promise, draft.base(), Map.of(), draft.migration()))),
        Reason.NOT_REPRODUCED,
        "the draft leaves schema " + draft.revision().schema() + ", not 5be1");
  }

  @Test
  void aSnapshotThatCannotBeWrittenTakesTheRevisionBack() throws IOException {
    Files.createDirectory(directory.resolve("." + SnapshotFormat.FILE_NAME + ".tmp"));
    Files.createFile(directory.resolve("." + SnapshotFormat.FILE_NAME + ".tmp/in the way"));
    TestRevisions revisions = draft(recorded(DraftKeeperTest::createOrganization), Map.of());

    assertThatThrownBy(() -> DraftKeeper.keep(folder, revisions, request("x")))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining("cannot be written");

    assertThat(folder.revisions()).isEmpty();
    assertThat(directory.resolve(SnapshotFormat.FILE_NAME)).doesNotExist();
  }

  @Test
  void anEmptyRevisionStandsOnTheHeadAndLeavesTheSnapshot() throws IOException {
    Schema schema = Schema.of(table("post", column("a", varchar())));
    folder.replaceSnapshot(new Snapshot(schema, Map.of(), List.of()));

    KeptRevision kept =
        EmptyRevision.create(
            folder, TestRevisions.of(revision("29edbf20051e", "R1")), request("by hand"));

    assertThat(kept.revision().revises()).containsExactly("29edbf20051e");
    assertThat(kept.revision().schema()).isEqualTo(Fingerprint.of(schema));
    assertThat(kept.revision().id()).matches("[0-9a-f]{12}");
    String source = Files.readString(kept.file());
    assertThat(source).contains("// Nothing to do.");
    Sources.assertFormatted(source);
    assertThat(folder.snapshot().schema()).isEqualTo(schema);
  }

  @Test
  void aSnapshotWrittenAloneTouchesThePackage() throws IOException {
    Path info = directory.resolve("package-info.java");
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(info, old);

    folder.replaceSnapshot(Snapshot.empty());

    assertThat(Files.getLastModifiedTime(info)).isGreaterThan(old);
  }

  @Test
  void aFolderWithoutMigrationsIsRefused() throws IOException {
    write("package-info.java", "/** @Migrations */\npackage " + Sources.PACKAGE + ";\n");

    RefusalException refused =
        catchThrowableOfType(RefusalException.class, () -> MigrationFolder.of(directory));

    assertThat(refused.reason()).isEqualTo(Reason.FOLDER);
    assertThat(refused).hasMessageContaining("package-info.java has no @Migrations");
  }

  @Test
  void theFolderOfAnotherPackageIsRefused() throws IOException {
    write("package-info.java", "@dev.sterna.migration.Migrations package com.other;");
    folder = MigrationFolder.of(directory);

    assertRefused(
        draft(recorded(DraftKeeperTest::createOrganization), Map.of()),
        Reason.FOLDER,
        "is package com.other, but the revisions are those of com.matar.migrations");
  }

  private void assertRefused(TestRevisions revisions, Reason reason, String message) {
    List<Path> before = files();

    RefusalException refused =
        catchThrowableOfType(
            RefusalException.class, () -> DraftKeeper.keep(folder, revisions, request("x")));

    assertThat(refused).isNotNull().hasMessageContaining(message);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  private static TestRevisions draft(List<Operation> upgrade, Map<String, String> entities) {
    return TestRevisions.of().withDraft(Schema.empty(), upgrade, List.of(), entities);
  }

  private static Optional<DraftRevision> onTopOf(RevisionInfo parent, TestRevisions revisions) {
    DraftRevision draft = revisions.draft().orElseThrow();
    RevisionInfo identity =
        new RevisionInfo(
            draft.revision().id(),
            List.of(parent.id()),
            List.of(),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            draft.revision().schema(),
            "",
            "Draft");
    return Optional.of(
        new DraftRevision(identity, draft.base(), draft.entities(), draft.migration()));
  }

  /** A revision with a source. */
  private RevisionInfo revision(String id, String className) throws IOException {
    write(className + ".java", "@Revision(id = \"" + id + "\")\nclass " + className + " {}");
    return info(id, className);
  }

  private static RevisionInfo info(String id, String className) {
    return new RevisionInfo(
        id,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        "5be1",
        "",
        className);
  }

  private static RevisionRequest request(String message) {
    return new RevisionRequest(message, Optional.empty(), CREATED, false);
  }

  private static List<Operation> recorded(Consumer<Operations> recording) {
    return Operations.of(recording);
  }

  private static void createOrganization(Operations op) {
    op.createTable("organization", column("_id", varchar(255)).notNull(), primaryKey("_id"));
    op.alterTable("organization", addColumn(column("title", varchar(255))));
  }
}
