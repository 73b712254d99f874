package dev.sterna.cli;

import dev.sterna.adopt.Baseline;
import dev.sterna.adopt.NewlyWritten;
import dev.sterna.adopt.Scope;
import dev.sterna.emit.GivenRevision;
import dev.sterna.emit.KeptRevision;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.execute.RevisionCode;
import dev.sterna.filter.TableFilter;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Replay;
import dev.sterna.report.AppliedRevision;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an existing database becomes the first revision, with or without a history to import. */
final class BaselineOption {

  @Mixin private NewRevisionOption identity;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "MSG",
      description = "The message of the revision (default: one that begins with baseline).")
  private Optional<String> message = Optional.empty();

  @Option(
      names = "--schemas",
      split = ",",
      paramLabel = "SCHEMA",
      description = "More schemas to include, besides those of the entities.")
  private List<String> schemas = List.of();

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "PATTERN",
      description = "Tables to leave out; * matches any text.")
  private List<String> excluded = List.of();

  /**
   * Writes the first revision and stamps the database with it.
   *
   * @param usual the message if none is given
   */
  BaselineAnswer write(
      Application application, GlobalOptions options, ConnectedDatabase database, String usual) {
    RevisionSet revisions = database.revisions();
    MigrationFolder folder = options.folder(revisions);
    requireNoRevision(revisions, folder);
    requireNothingApplied(database.status().heads());
    RevisionRequest request = identity.request(message.orElse(usual), List.of());
    Optional<DraftRevision> draft = new RevisionCode(revisions).draft();
    Baseline baseline = baseline(database, draft);
    GivenRevision revision =
        new GivenRevision(
            baseline.upgrade(),
            baseline.downgrade(),
            draft.map(DraftRevision::entities).orElse(Map.of()),
            draft.map(DraftRevision::enums).orElse(List.of()));
    KeptRevision kept = revision.write(folder, revisions, request);
    database.stamp(new NewlyWritten(revisions, kept.revision(), revision));
    return new BaselineAnswer(baseline, kept, draft.isPresent());
  }

  private Baseline baseline(ConnectedDatabase database, Optional<DraftRevision> draft) {
    Schema model =
        draft
            .map(pending -> Replay.of(Schema.empty(), Operations.of(pending.migration()::upgrade)))
            .orElse(Schema.empty());
    Scope scope = scope(database);
    Baseline baseline =
        database.ask(
            "the database cannot be compared with the entities, whose tables are created beside it,"
                + " in a transaction that is rolled back",
            connection -> Baseline.of(connection, scope, model));
    if (baseline.isEmpty()) {
      throw new CliException(
          "the database has nothing in %s to write a baseline from. Create it from the"
                  .formatted(scope.defaultSchema())
              + " entities: revision -m \"...\", then upgrade.");
    }
    return baseline;
  }

  private Scope scope(ConnectedDatabase database) {
    return database
        .scope(schemas)
        .within(new TableFilter(excluded.stream().map(pattern -> "!" + pattern).toList()));
  }

  private static void requireNoRevision(RevisionSet revisions, MigrationFolder folder) {
    int count = Math.max(revisions.revisions().size(), folder.revisions().size());
    if (count > 0) {
      throw new CliException(
          (count == 1 ? "there is a revision" : "there are " + count + " revisions")
              + " already, but a baseline must be the first one. For a database that has what"
              + " the revisions create: stamp heads. To see what else it has: drift.");
    }
    if (folder.hasSnapshot()) {
      throw new CliException(
          "%s exists, but there is no revision. Delete the file, compile, then try again."
              .formatted(SnapshotFormat.FILE_NAME));
    }
  }

  private static void requireNothingApplied(List<AppliedRevision> heads) {
    if (!heads.isEmpty()) {
      throw new CliException(
          ("the database is at revision %s, whose sources are missing here. Restore them from"
                      + " version")
                  .formatted(RevisionText.list(heads.stream().map(AppliedRevision::id).toList()))
              + " control; if they are lost for good, drop the revision table.");
    }
  }
}
