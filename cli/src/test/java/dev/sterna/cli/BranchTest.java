package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches that stand beside each other on purpose: {@code revision} with its place. */
final class BranchTest {

  private static final String BASE = "a00000000001";
  private static final String MAIN = "a00000000002";
  private static final String BILLING = "b00000000001";

  @TempDir private Path root;

  private Project project;
  private int second;

  @BeforeEach
  void twoRevisions() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    kept(BASE, "create author");
    project.entity("Author", "String name;", "String pen;").compile();
    kept(MAIN, "add pen");
    project.compile();
  }

  private Result keep(String id, String message, String... options) {
    List<String> args = new ArrayList<>(List.of("revision", "-m", message, "--rev-id", id));
    args.addAll(List.of("--created", "2025-03-01T10:00:0" + second++ + "Z"));
    args.addAll(List.of(options));
    return project.run(args.toArray(String[]::new));
  }

  private void kept(String id, String message, String... options) {
    Result kept = keep(id, message, options);
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  private RevisionInfo revision(String id) {
    return project.revisions().revisions().stream()
        .filter(revision -> revision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String invoiceDrafted() throws Exception {
    return project.entity("Invoice", "Long total;").compile();
  }

  /** The draft of an invoice, as a branch from the first revision. */
  private void billing() throws Exception {
    invoiceDrafted();
    kept(BILLING, "create invoice", "--head", BASE, "--splice", "--branch-label", "billing");
    project.compile();
  }

  @Test
  void emptyRevisionStandsWhereItsAuthorWantsIt() throws Exception {
    kept(
        BILLING,
        "begin billing",
        "--empty",
        "--head=" + BASE,
        "--splice",
        "--branch-label=billing,money",
        "--depends-on=" + MAIN.substring(0, 4) + "00000002");
    project.compile();

    RevisionInfo billing = revision(BILLING);
    assertThat(billing.revises()).containsExactly(BASE);
    assertThat(billing.labels()).containsExactly("billing", "money");
    assertThat(billing.dependsOn()).containsExactly(MAIN);
    assertThat(project.run("verify").exit()).isZero();
  }

  @Test
  void newBaseHasNoParent() throws Exception {
    invoiceDrafted();

    kept(BILLING, "create invoice", "--head", "base", "--branch-label", "billing");

    project.compile();
    assertThat(revision(BILLING).revises()).isEmpty();
    assertThat(project.run("check").out()).contains("schema.jsonl agree");
    assertThat(project.run("verify").exit()).isZero();
  }

  @Test
  void draftBecomesABranchThatEveryDatabaseCanTake() throws Exception {
    billing();

    assertThat(project.run("check").out()).contains("schema.jsonl agree");
    for (String at : List.of("base", BASE, MAIN, BILLING)) {
      DataSource database = Databases.empty();
      assertThat(project.run(database, "upgrade", at).exit()).isZero();
      assertThat(project.run(database, "upgrade").exit()).isZero();
      assertThat(project.run(database, "current").out()).contains(MAIN, BILLING);
    }
  }

  @Test
  void draftsGoOnOnBranchesThatLabelsKeepApart() throws Exception {
    billing();
    assertThat(project.entity("Invoice", "Long total;", "String note;").compile())
        .contains("STERNA-0501")
        .doesNotContain("STERNA-03");

    assertThat(keep("b00000000002", "add note").err())
        .isEqualTo(
            "error: the revisions have several heads, a00000000002, b00000000001: specify which"
                + " one to revise, such as --head a00000000002, or join them with merge\n");
    kept("b00000000002", "add note", "--head", "billing@head");

    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(revision("b00000000002").revises()).containsExactly(BILLING);
    assertThat(project.run("verify").exit()).isZero();
  }

  @Test
  void draftThatWasTriedOnAllHeadsIsUndoneForTheRevisionOnOne() throws Exception {
    billing();
    project.entity("Invoice", "Long total;", "String note;").compile();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade", "--draft").exit()).isZero();
    Result kept =
        project.run(
            "revision", "-m", "add note", "--head", BILLING, "--created=2026-01-01T00:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();

    Result upgraded = project.run(database, "upgrade", "--allow-destructive");

    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(database, "current", "--check-heads").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--head a00000000001 | a00000000001 is not a head; the heads are a00000000002: specify one"
            + " of them, or start a branch there with --splice",
        "--head nowhere | No revision has the id or label \"nowhere\". The command history"
            + " lists all of them.",
        "--head current | \"current\" is relative to the current revision of a database, which"
            + " is not known here: specify a revision",
        "--depends-on base | \"base\" is not a single revision, so another cannot depend on it:"
            + " specify one",
        "--head base | the draft cannot be placed beside a00000000002: operation 1 of 1 (alter"
            + " table author: rename column pen to alias): cannot rename column pen to alias of table"
            + " author: there is no table author. Keep it on a00000000002, or let it depend on that"
            + " with --depends-on",
        "--head a00000000001 --splice | the draft cannot be placed beside a00000000002:"
            + " operation 1 of 1 (alter table author: rename column pen to alias): cannot rename"
            + " column pen to alias of table author: the table has no column \"pen\", only [id, name]."
            + " Keep it on a00000000002, or let it depend on that with --depends-on",
        "--branch-label head | R20250301100002_Rename (c00000000001) has the label \"head\". It"
            + " must have 1 to 32 characters, without spaces and @ - + :, and must not be head, heads,"
            + " base or current.",
      })
  void placeThatADraftCannotHaveIsRefused(String options, String error) throws Exception {
    project
        .write(
            "app.Author",
            """
            package app;

            import jakarta.persistence.*;

            @Entity
            class Author {
              @Id Long id;
              String name;
              @dev.sterna.migration.RenamedFrom("pen") String alias;
            }
            """)
        .compile();

    Result refused = keep("c00000000001", "rename", options.split(" "));

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err()).isEqualTo("error: " + error + "\n");
    assertThat(Files.list(project.migrations()).filter(file -> file.toString().contains("Rename")))
        .isEmpty();
  }

  @Test
  void dependencyLetsADraftStandOnAnotherBranch() throws Exception {
    billing();
    project.entity("Author", "String name;", "String pen;", "String ink;").compile();

    kept("b00000000002", "ink", "--head", BILLING, "--depends-on", MAIN);

    project.compile();
    assertThat(project.run("verify").exit()).isZero();
    assertThat(project.run("heads", "--resolve-dependencies").out()).doesNotContain(MAIN);
  }

  @Test
  void snapshotThatGitHasMergedIsWrittenAnewForAllHeads() throws Exception {
    billing();
    withoutLines("\"total\"");

    assertThat(project.compile()).contains("STERNA-0406", "command snapshot, then compile");
    Result renewed = project.run("snapshot");

    assertThat(renewed.exit()).as(renewed.err()).isZero();
    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("verify").exit()).isZero();
  }

  @Test
  void draftOnTheSnapshotOfOneSideIsNotKept() throws Exception {
    billing();
    withoutLines("\"invoice\"");
    assertThat(project.compile()).contains("pending: create table invoice");

    assertThat(keep("c00000000001", "again", "--head", MAIN).err())
        .startsWith("error: the draft cannot be placed beside b00000000001: ")
        .contains("cannot create table invoice");
  }

  private void withoutLines(String text) throws IOException {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(snapshot));
    lines.removeIf(line -> line.contains(text));
    Files.write(snapshot, lines);
  }

  @Test
  void branchesThatLabelsKeepApartAreJoinedByName() throws Exception {
    billing();

    assertThat(project.run("merge").err())
        .isEqualTo(
            "error: the heads belong to branches with different labels: a00000000002 and"
                + " b00000000001. Specify the heads to join.\n");
    assertThat(project.run("merge", MAIN, MAIN).err())
        .isEqualTo("error: a00000000002 is listed twice: list each head once.\n");
    Result merged =
        project.run("merge", MAIN, "billing@head", "--branch-label=all", "--rev-id=c00000000001");

    assertThat(merged.exit()).as(merged.err()).isZero();
    project.compile();
    assertThat(revision("c00000000001").labels()).containsExactly("all");
    assertThat(project.run("verify").exit()).isZero();
  }

  @Test
  void labelThatIsTakenIsRefused() throws Exception {
    billing();

    Result refused =
        keep("c00000000001", "more", "--empty", "--head", MAIN, "--branch-label", "billing");

    assertThat(refused.err()).contains("have the same label \"billing\"");
    assertThat(refused.exit()).isNotZero();
  }

  @Test
  void databaseOfOneBranchIsLeftAtIt() throws Exception {
    billing();
    DataSource database = Databases.empty();

    assertThat(project.run(database, "upgrade", "billing@head").exit()).isZero();
    assertThat(project.run(database, "current").out()).contains(BILLING).doesNotContain(MAIN);
    assertThat(project.run(database, "downgrade", "billing@base", "--allow-destructive").exit())
        .isZero();
    assertThat(project.run(database, "current").out()).contains(BASE);
  }
}
