package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the draft of the last compile does.
 *
 * @param draft the draft
 * @param before the snapshot that it was made from
 * @param upgrade its operations
 * @param after the schema that it leaves
 */
public record DraftContent(
    DraftRevision draft, Snapshot before, List<Operation> upgrade, Schema after) {

  public DraftContent {
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(before, "before");
    upgrade = List.copyOf(upgrade);
    Objects.requireNonNull(after, "after");
  }

  /**
   * The draft on top of these heads.
   *
   * @throws RefusalException if there is none, or it is not what the folder asks for now
   * @throws MigrationException if its own code fails
   */
  public static DraftContent of(MigrationFolder folder, RevisionSet revisions, Set<String> heads) {
    folder.requireModelCompiled(revisions);
    DraftRevision draft =
        new RevisionCode(revisions)
            .draft()
            .orElseThrow(new MissingDraft(folder, revisions)::refusal);
    requireOnHeads(draft, heads);
    List<Operation> upgrade = Operations.of(draft.migration()::upgrade);
    Snapshot before = snapshot(folder, draft);
    return new DraftContent(draft, before, upgrade, replayed(before.schema(), upgrade, draft));
  }

  /** What it does on the way back. */
  public List<Operation> downgrade() {
    return Operations.of(draft.migration()::downgrade);
  }

  /** What it loses, in words; nothing if no data is lost. */
  public List<String> losses() {
    return upgrade.stream().flatMap(operation -> DataLoss.of(operation).stream()).toList();
  }

  private static void requireOnHeads(DraftRevision draft, Set<String> heads) {
    Set<String> parents = new TreeSet<>(draft.revision().revises());
    if (!parents.equals(heads)) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "the draft revises "
              + named(parents)
              + ", but the revisions end at "
              + named(heads)
              + ": compile, then try again");
    }
  }

  private static String named(Set<String> ids) {
    return ids.isEmpty() ? "base" : ShortList.of(ids);
  }

  private static Snapshot snapshot(MigrationFolder folder, DraftRevision draft) {
    Snapshot snapshot = folder.snapshot();
    if (!Fingerprint.of(snapshot.schema()).equals(draft.base())) {
      throw new RefusalException(
          Reason.NOT_COMPILED,
          SnapshotFormat.FILE_NAME
              + " changed after the last compile: compile, from scratch if the build finds"
              + " nothing to do, then try again");
    }
    return snapshot;
  }

  private static Schema replayed(Schema before, List<Operation> upgrade, DraftRevision draft) {
    String problem;
    try {
      Schema after = Replay.of(before, upgrade);
      String found = Fingerprint.of(after);
      if (found.equals(draft.revision().schema())) {
        return after;
      }
      problem = "leaves schema " + found + ", not " + draft.revision().schema();
    } catch (ReplayException e) {
      problem = "does not apply to the snapshot: " + e.getMessage();
    }
    throw new RefusalException(
        Reason.NOT_REPRODUCED,
        "the draft " + problem + "; compile again, with the same version of Sterna everywhere");
  }

  /**
   * The snapshot after the draft; a table that is gone, or retained, has no entity.
   *
   * @param id of the revision that the draft becomes, or a part of
   */
  public Snapshot left(String id) {
    return NextSnapshot.of(before, draft, upgrade, id);
  }
}
