package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.emit.SquashSource.Called;
import dev.sterna.emit.SquashSource.Part;
import dev.sterna.emit.SquashSource.Recorded;
import dev.sterna.history.History;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableOperation;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A revision that does what a range of others did, and stands for them. What they recorded is
 * written again, in order; one that runs Java code is carried as a class and called in its place.
 */
public final class SquashRevision {

  private final MigrationFolder folder;
  private final NewRevision revision;
  private final History history;
  private final List<RevisionInfo> range;

  /**
   * A squash of this range.
   *
   * @param range the revisions in the order in which they run
   */
  public SquashRevision(
      MigrationFolder folder,
      RevisionSet revisions,
      RevisionRequest request,
      List<RevisionInfo> range) {
    this.folder = folder;
    this.revision = new NewRevision(folder, revisions, request);
    this.history = History.of(revisions);
    this.range = List.copyOf(range);
  }

  /**
   * Its file, which is yet to be written.
   *
   * @param revises its parents
   * @param dependsOn what else it needs
   * @throws RefusalException if the source of one of the range cannot be carried
   */
  public FolderChange.Written file(List<String> revises, List<String> dependsOn) {
    List<String> ids = range.stream().map(RevisionInfo::id).toList();
    List<String> labels = range.stream().flatMap(each -> each.labels().stream()).toList();
    List<String> unlikeTheirs = new ArrayList<>(dependsOn);
    unlikeTheirs.addAll(ids);
    RevisionInfo last = range.get(range.size() - 1);
    RevisionInfo like =
        new RevisionInfo(
            RevisionId.of(revises, unlikeTheirs, history.upgrades(range)),
            revises,
            dependsOn,
            labels,
            ids,
            revision.request().message(),
            Optional.empty(),
            last.schema(),
            "",
            "");
    SquashSource source = source(revision.named(like));
    try {
      NewRevision.Sourced sourced = revision.sourced(source);
      return new FolderChange.Written(
          folder.newFile(sourced.revision().className()), sourced.source());
    } catch (IllegalArgumentException e) {
      throw new RefusalException(
          Reason.NOT_EDITABLE, "the range cannot be written as one class: " + e.getMessage());
    }
  }

  private SquashSource source(RevisionInfo named) {
    List<Part> upgrade = new ArrayList<>();
    List<Part> downgrade = new ArrayList<>();
    List<CarriedClass> carried = new ArrayList<>();
    for (RevisionInfo each : range) {
      boolean isLast = each.equals(range.get(range.size() - 1));
      if (isPlain(each)) {
        upgrade.add(new Recorded(history.upgrade(each)));
        downgrade.add(new Recorded(history.downgrade(each)));
      } else {
        carried.add(CarriedClass.of(each, folder.edit(each)));
        upgrade.add(new Called(each.className()));
        downgrade.add(new Called(each.className()));
      }
      if (!isLast && !isStructural(each)) {
        upgrade.add(new Recorded(List.of(new StepBreak())));
        downgrade.add(new Recorded(List.of(new StepBreak())));
      }
    }
    Collections.reverse(downgrade);
    return new SquashSource(folder.packageName(), named, upgrade, downgrade, carried);
  }

  /** Whether all of it can be written again from what it records. */
  private boolean isPlain(RevisionInfo each) {
    try {
      MigrationSource.requireSource(history.upgrade(each));
      MigrationSource.requireSource(history.downgrade(each));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Whether it leaves rows alone. What works on rows commits before the next begins, as it did:
   * PostgreSQL alters no table for which the transaction has checks left to make.
   */
  private boolean isStructural(RevisionInfo each) {
    List<Operation> all = new ArrayList<>(history.upgrade(each));
    all.addAll(history.downgrade(each));
    return all.stream()
        .allMatch(
            operation ->
                operation instanceof TableOperation
                    || operation instanceof SequenceOperation
                    || operation instanceof ObjectOperation
                    || operation instanceof Ownership);
  }
}
