package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.EnumColumn;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A revision whose operations come from a database instead of from the entities.
 *
 * @param upgrade what it does
 * @param downgrade what undoes it
 * @param entities the classes of tables that it makes
 * @param enums the constants of the enums in their columns
 */
public record GivenRevision(
    List<Operation> upgrade,
    List<Operation> downgrade,
    Map<String, String> entities,
    List<EnumColumn> enums)
    implements Migration {

  public GivenRevision {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    entities = Map.copyOf(entities);
    enums = List.copyOf(enums);
  }

  /**
   * Writes the revision, on top of the head, and the snapshot that it leaves.
   *
   * @throws RefusalException if it cannot be written; nothing was changed
   * @throws RevisionException if the revisions, with this one, are no graph
   * @throws ReplayException if it does not fit the snapshot
   */
  public KeptRevision write(
      MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    List<String> parents = request.placement().parents(revision.graph());
    Snapshot before = folder.snapshot();
    revision.requireConsent("the revision", upgrade);
    RevisionInfo like =
        new RevisionInfo(
            RevisionId.of(parents, List.of(), upgrade),
            parents,
            List.of(),
            List.of(),
            List.of(),
            request.message(),
            Optional.empty(),
            Fingerprint.of(Replay.of(before.schema(), upgrade)),
            "",
            "");
    NewRevision.Sourced written = revision.sourced(like, upgrade, downgrade);
    Snapshot left = NextSnapshot.of(before, asDraft(like), upgrade, written.revision().id());
    Path file = folder.addRevision(written.revision().className(), written.source(), left);
    return new KeptRevision(written.revision(), file);
  }

  private DraftRevision asDraft(RevisionInfo info) {
    return new DraftRevision(info, "", entities, enums, Set.of(), this);
  }

  @Override
  public void upgrade(Operations op) {
    upgrade.forEach(op::apply);
  }

  @Override
  public void downgrade(Operations op) {
    downgrade.forEach(op::apply);
  }
}
