package dev.sterna.processor.pending;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.report.SnapshotMessage;
import dev.sterna.processor.revision.FoundHeads;
import dev.sterna.processor.revision.FoundRevision;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a draft starts from.
 *
 * @param packageName the migrations package
 * @param declaration where it is declared
 * @param filter what it looks after
 * @param releases how far programs in use have come
 * @param heads the revisions that none revises; a draft is on all of them, as the snapshot is
 * @param committed the schema that they leave, if it was committed
 * @param fingerprint that of the snapshot
 */
public record DraftBase(
    String packageName,
    Origin declaration,
    SchemaFilter filter,
    Releases releases,
    FoundHeads heads,
    Optional<Snapshot> committed,
    String fingerprint) {

  public DraftBase {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(declaration, "declaration");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(releases, "releases");
    Objects.requireNonNull(heads, "heads");
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }

  /** What a draft on this snapshot starts from. */
  public static DraftBase on(
      SnapshotReading reading,
      String packageName,
      Origin declaration,
      SchemaFilter filter,
      Releases releases,
      FoundHeads heads) {
    return new DraftBase(
        packageName,
        declaration,
        filter,
        releases,
        heads,
        reading.snapshot(),
        fingerprint(reading, heads));
  }

  /** That of the text does if it is the expected one; to take that of the schema takes longer. */
  private static String fingerprint(SnapshotReading reading, FoundHeads heads) {
    for (FoundRevision head : heads.all()) {
      if (reading.fingerprint().equals(Optional.of(head.info().schema()))) {
        return head.info().schema();
      }
    }
    return Fingerprint.of(reading.snapshot().orElse(Snapshot.empty()).schema());
  }

  /** The schema that the heads leave; before the first revision, an empty one. */
  Snapshot snapshot() {
    return committed.orElse(Snapshot.empty());
  }

  /** The ids of the draft's parents. Of several, its author says on which it goes. */
  List<String> parents() {
    return heads.ids();
  }

  /** Why nothing can start here: heads have diverged, or the snapshot is not theirs. */
  Optional<Problem> problem() {
    if (!heads.diverged().isEmpty()) {
      return Optional.of(
          Problem.of(
              RevisionMessage.SEVERAL_HEADS, declaration, FoundHeads.classes(heads.diverged())));
    }
    if (releases.problem().isPresent()) {
      return releases.problem();
    }
    return switch (heads.all().size()) {
      case 0 ->
          Optional.of(
                  Problem.of(SnapshotMessage.SNAPSHOT_WITHOUT_REVISION, declaration, fingerprint))
              .filter(problem -> !snapshot().equals(Snapshot.empty()));
      case 1 -> staleness(heads.all().get(0));
      default -> stalenessOfAll();
    };
  }

  /** Of several heads the one that was kept last has left the snapshot. */
  private Optional<Problem> stalenessOfAll() {
    return heads.haveLeft(fingerprint)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                SnapshotMessage.SNAPSHOT_OF_NO_HEAD,
                declaration,
                fingerprint,
                FoundHeads.classes(heads.all())));
  }

  private Optional<Problem> staleness(FoundRevision head) {
    String expected = head.info().schema();
    String actual = expected.isEmpty() ? expected : fingerprint;
    if (actual.equals(expected)) {
      return Optional.empty();
    }
    Origin origin = head.annotation().origin("schema");
    String className = head.info().className();
    return Optional.of(
        committed.isEmpty()
            ? Problem.of(SnapshotMessage.SNAPSHOT_MISSING, origin, className)
            : Problem.of(SnapshotMessage.SNAPSHOT_STALE, origin, actual, className, expected));
  }
}
