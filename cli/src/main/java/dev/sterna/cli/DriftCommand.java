package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.adopt.Drift;
import dev.sterna.adopt.NewlyWritten;
import dev.sterna.adopt.Scope;
import dev.sterna.emit.GivenRevision;
import dev.sterna.emit.KeptRevision;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.execute.RevisionCode;
import dev.sterna.history.History;
import dev.sterna.history.UntoldStatements;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.Status;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code drift}. */
@Command(
    name = "drift",
    description = "Show how the database differs from its revisions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna drift   exit code 5 if there is any",
      "  sterna drift --draft -m \"keep the index\""
    })
final class DriftCommand implements Callable<Integer> {

  private final Application application;
  private final GlobalOptions options;

  @Mixin private DestructiveOption destructive;

  @Mixin private NewRevisionOption identity;

  @Mixin private RunOptions runOptions;

  @Mixin private JsonOption json;

  @Option(
      names = "--draft",
      description = "Write the drift as a revision and stamp the database with it.")
  private boolean draft;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "MSG",
      description = "The message of that revision (default: drift).")
  private Optional<String> message = Optional.empty();

  @Option(
      names = "--schemas",
      split = ",",
      paramLabel = "SCHEMA",
      description = "More schemas to compare, besides those of the revisions.")
  private List<String> schemas = List.of();

  DriftCommand(Application application, GlobalOptions options) {
    this.application = application;
    this.options = options;
  }

  @Override
  public Integer call() {
    requireDraftForItsOptions();
    ConnectedDatabase database = application.connected(runOptions);
    History history = History.of(database.revisions());
    List<RevisionInfo> applied = applied(database.status(), history);
    Schema replayed = history.replay(Schema.empty(), applied);
    Scope scope = database.scope(schemas);
    Drift drift =
        database.ask(
            "the database cannot be compared with its revisions, whose tables are created beside"
                + " it, in a transaction that is rolled back",
            connection -> Drift.of(connection, scope, replayed));
    if (drift.isNone()) {
      return json.print(application, new Answer(ExitCode.OK, none(), out -> members(out, drift)));
    }
    Optional<String> untold = untold(drift, history, applied);
    if (draft) {
      untold.ifPresent(advice -> application.terminal().err().println("warning: " + advice));
      return json.print(application, written(database, history, applied, drift));
    }
    return json.print(application, shown(drift, untold));
  }

  private void requireDraftForItsOptions() {
    if (!draft && (message.isPresent() || identity.isGiven())) {
      throw new CliException(
          ExitCode.USAGE, "-m, --rev-id and --created name a revision: add --draft.");
    }
  }

  /** The revisions that the database has, which must be whole and known. */
  private static List<RevisionInfo> applied(Status status, History history) {
    refuse(status.unknown(), "that this program does not know", "Run the program that has them.");
    refuse(status.halfDone(), "that are half done", "Finish them: upgrade.");
    refuse(status.drafts(), "that are tried drafts", "Undo them: downgrade -1.");
    Set<String> ids = new HashSet<>();
    status.rows().forEach(row -> ids.add(row.id()));
    return history.graph().revisions().stream()
        .filter(revision -> ids.contains(revision.id()))
        .toList();
  }

  private static void refuse(List<AppliedRevision> rows, String what, String advice) {
    if (!rows.isEmpty()) {
      throw new CliException(
          "the database has revisions %s, %s, so it is unknown what it should look like. %s"
              .formatted(
                  what,
                  RevisionText.list(rows.stream().map(AppliedRevision::id).toList()),
                  advice));
    }
  }

  private static List<String> none() {
    return List.of("The database matches its revisions.");
  }

  /** Advice on what is no drift, but made by a revision that does not say so. */
  private static Optional<String> untold(Drift drift, History history, List<RevisionInfo> applied) {
    List<RevisionInfo> naming = new UntoldStatements(history).naming(drift.made(), applied);
    return naming.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "SQL of %s names some of it. What that SQL creates is not drift: declare it there,"
                    .formatted(RevisionText.list(naming.stream().map(RevisionInfo::id).toList()))
                + " op.execute(\"create ...\", e -> e.createTable(...)), and then: snapshot,"
                + " compile, repair --accept.");
  }

  private static Answer shown(Drift drift, Optional<String> untold) {
    List<String> lines = new ArrayList<>();
    lines.add("The database differs from its revisions by:");
    drift.operations().forEach(operation -> lines.add("    " + operation.describe()));
    untold.ifPresent(lines::add);
    lines.add(
        "To make it part of the history: drift --draft -m \"...\". Otherwise undo it by hand.");
    return new Answer(ExitCode.DRIFT, lines, out -> members(out, drift));
  }

  private static void members(JsonGenerator out, Drift drift) throws IOException {
    out.writeStringField("status", drift.isNone() ? "ok" : "drift");
    RevisionJson.texts(
        out, "operations", drift.operations().stream().map(Operation::describe).toList());
  }

  private Answer written(
      ConnectedDatabase database, History history, List<RevisionInfo> applied, Drift drift) {
    RevisionSet revisions = database.revisions();
    requireAtHead(history, applied);
    MigrationFolder folder = options.folder(revisions);
    Schema before = folder.snapshot().schema();
    List<Operation> upgrade = drift.upgrade(before, declared(revisions, before));
    GivenRevision revision =
        new GivenRevision(upgrade, Reversal.of(upgrade, before), Map.of(), List.of());
    RevisionRequest request = identity.request(message.orElse("drift"), List.of());
    KeptRevision kept =
        destructive.run(
            json.talking(application).terminal(),
            () -> revision.write(folder, revisions, request),
            () -> revision.write(folder, revisions, request.destructive()));
    database.stamp(new NewlyWritten(revisions, kept.revision(), revision));
    return Answer.of(
        List.of(
            "Wrote " + new ShownPath(kept.file()) + " and " + SnapshotFormat.FILE_NAME,
            "Stamped the database with %s. Compile; other databases get it by: upgrade."
                .formatted(kept.revision().id())),
        out -> {
          members(out, drift);
          out.writeStringField("id", kept.revision().id());
        });
  }

  private static void requireAtHead(History history, List<RevisionInfo> applied) {
    if (history.graph().heads().size() != 1
        || applied.size() < history.graph().revisions().size()) {
      throw new CliException(
          "drift can become a revision only if the database is at a single head: merge heads,"
              + " compile, upgrade, then try again.");
    }
  }

  private static Schema declared(RevisionSet revisions, Schema before) {
    Optional<DraftRevision> pending = new RevisionCode(revisions).draft();
    return pending
        .map(one -> Replay.of(before, Operations.of(one.migration()::upgrade)))
        .orElse(before);
  }
}
