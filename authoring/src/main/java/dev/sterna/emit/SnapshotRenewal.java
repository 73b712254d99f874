package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.execute.RevisionCode;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The snapshot written anew from what the revisions do: after a person edited one, and where the
 * file is lost or has the marks of a conflict.
 */
public final class SnapshotRenewal {

  private final MigrationFolder folder;
  private final RevisionSet revisions;
  private final History history;

  private SnapshotRenewal(MigrationFolder folder, RevisionSet revisions) {
    this.folder = folder;
    this.revisions = revisions;
    this.history = History.of(revisions);
  }

  /**
   * Writes the snapshot, and its fingerprint into the head. What revisions make that neither the
   * snapshot so far nor an entity has was made by hand, and is retained from now on.
   *
   * @return what is retained that was not before
   * @throws RefusalException if heads are to be merged first, or the head's fingerprint is not in
   *     its source; nothing was changed
   * @throws HistoryException if a revision does not fit those before it
   * @throws MigrationException if the own code of one fails
   */
  public static List<Retained> write(MigrationFolder folder, RevisionSet revisions) {
    folder.requireCompiled(revisions);
    return new SnapshotRenewal(folder, revisions).write();
  }

  private List<Retained> write() {
    RevisionInfo head = head();
    Schema schema = history.schema();
    Snapshot left = folder.snapshotAround(schema);
    List<Retained> byHand = declared().map(known -> byHand(known, schema)).orElse(List.of());
    List<Retained> retained = new ArrayList<>(left.retained());
    retained.addAll(byHand);
    Snapshot renewed =
        RowReplay.renewed(
            new Snapshot(
                schema, left.entities(), retained, left.rows(), left.renames(), left.enums()),
            history.upgrades(history.graph().revisions()));
    String fingerprint = Fingerprint.of(schema);
    if (isSaid(fingerprint)) {
      folder.replaceSnapshot(renewed);
    } else {
      RevisionEdit edited = folder.edit(head).leaving(fingerprint);
      FolderChange.in(folder).writing(edited.file(), edited.text()).writing(renewed).make();
    }
    return byHand;
  }

  private boolean isSaid(String fingerprint) {
    return history.graph().heads().stream()
        .anyMatch(head -> head.schema().isEmpty() || head.schema().equals(fingerprint));
  }

  /** Of several heads that stand apart, the newest says what all leave. */
  private RevisionInfo head() {
    List<RevisionInfo> heads = history.graph().heads();
    if (heads.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS, "there is no revision yet, so there is no snapshot to write");
    }
    List<RevisionInfo> diverged = history.graph().divergedHeads();
    if (!diverged.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "the revisions have several heads, "
              + ShortList.of(diverged.stream().map(RevisionInfo::id).sorted().toList())
              + ": join them with merge, which writes the snapshot too");
    }
    return heads.stream()
        .max(Comparator.comparing((RevisionInfo head) -> head.created().orElse(Instant.MIN)))
        .orElseThrow();
  }

  /**
   * What entities declare: the snapshot so far with what is pending. None if it is not whole, as
   * where git has merged it from branches that stay apart.
   */
  private Optional<Schema> declared() {
    if (!folder.hasSnapshot()) {
      return Optional.empty();
    }
    try {
      Schema before = folder.snapshot().schema();
      if (history.graph().heads().size() > 1 && !isSaid(Fingerprint.of(before))) {
        return Optional.empty();
      }
      Optional<DraftRevision> draft =
          new RevisionCode(revisions)
              .draft()
              .filter(pending -> pending.base().equals(Fingerprint.of(before)));
      return Optional.of(
          draft.isPresent()
              ? Replay.of(before, Operations.of(draft.get().migration()::upgrade))
              : before);
    } catch (SnapshotException | ReplayException e) {
      return Optional.empty();
    }
  }

  private List<Retained> byHand(Schema declared, Schema schema) {
    SortedSet<SchemaPart> made = SchemaPart.allOf(schema);
    made.removeIf(part -> part.isIn(declared));
    made.removeIf(part -> isWithin(part, made));
    List<Retained> retained = new ArrayList<>();
    Schema replayed = Schema.empty();
    for (RevisionInfo revision : history.graph().revisions()) {
      replayed = history.replay(replayed, List.of(revision));
      for (SchemaPart part : List.copyOf(made)) {
        if (part.isIn(replayed)) {
          retained.add(new Retained(part, revision.id(), Retained.Reason.BY_HAND));
          made.remove(part);
        }
      }
    }
    return retained;
  }

  /** A table is retained as a whole. */
  private static boolean isWithin(SchemaPart part, SortedSet<SchemaPart> parts) {
    return part.kind().isElement() && parts.contains(SchemaPart.table(part.owner()));
  }
}
