package dev.sterna.processor.pending;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RevisionMessage;
import dev.sterna.processor.report.SnapshotMessage;
import dev.sterna.processor.revision.FoundRevision;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a draft starts from.
 *
 * @param packageName the migrations package
 * @param declaration where it is declared
 * @param filter what it looks after
 * @param releases how far programs in use have come
 * @param heads the revisions that none revises; a draft follows the only one, or is the first
 * @param committed the schema that they leave, if it was committed
 * @param fingerprint that of the snapshot
 */
public record DraftBase(
    String packageName,
    Origin declaration,
    SchemaFilter filter,
    Releases releases,
    List<FoundRevision> heads,
    Optional<Snapshot> committed,
    String fingerprint) {

  public DraftBase {
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(declaration, "declaration");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(releases, "releases");
    heads = List.copyOf(heads);
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
      List<FoundRevision> heads) {
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
  private static String fingerprint(SnapshotReading reading, List<FoundRevision> heads) {
    for (FoundRevision head : heads) {
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

  /** The ids of the draft's parents. */
  List<String> parents() {
    return heads.stream().map(head -> head.info().id()).toList();
  }

  /** Why nothing can start here: the heads are several, or the snapshot is not theirs. */
  Optional<Problem> problem() {
    if (heads.size() > 1) {
      return Optional.of(
          Problem.of(
              RevisionMessage.SEVERAL_HEADS,
              declaration,
              heads.stream()
                  .map(head -> head.info().className())
                  .collect(Collectors.joining(", "))));
    }
    if (releases.problem().isPresent()) {
      return releases.problem();
    }
    return heads.isEmpty()
        ? Optional.of(
                Problem.of(SnapshotMessage.SNAPSHOT_WITHOUT_REVISION, declaration, fingerprint))
            .filter(problem -> !snapshot().equals(Snapshot.empty()))
        : staleness(heads.get(0));
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
