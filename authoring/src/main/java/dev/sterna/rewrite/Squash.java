package dev.sterna.rewrite;

import dev.sterna.emit.FolderChange;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.emit.RevisionRequest;
import dev.sterna.emit.ShortList;
import dev.sterna.emit.SquashRevision;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A range of revisions as one that stands for them. A database that has them all takes it without
 * running anything, one that has none runs it, and one that has some finishes by the old ones as
 * long as these are there.
 */
public final class Squash {

  private final MigrationFolder folder;
  private final RevisionSet revisions;
  private final RevisionGraph graph;
  private final List<RevisionInfo> range;
  private final Set<String> inside = new HashSet<>();
  private final boolean isReleased;

  /**
   * A squash of this range.
   *
   * @throws RefusalException if it is no range that one revision can stand for
   */
  public Squash(MigrationFolder folder, RevisionSet revisions, List<RevisionInfo> range) {
    folder.requireCompiled(revisions);
    this.folder = folder;
    this.revisions = revisions;
    this.graph = RevisionGraph.of(revisions.revisions());
    this.range = List.copyOf(range);
    range.forEach(each -> inside.add(each.id()));
    requireRange();
    this.isReleased = released(ReleaseMark.of(folder, graph));
  }

  /** The revisions that it replaces, in the order in which they run. */
  public List<RevisionInfo> range() {
    return range;
  }

  /**
   * The new revision beside the old ones.
   *
   * @throws RefusalException if the source of one of the range cannot be carried
   * @throws HistoryException if a revision does not fit those before it
   * @throws MigrationException if the own code of one fails
   */
  public FolderChange keepingFiles(RevisionRequest request) {
    FolderChange.Written file =
        new SquashRevision(folder, revisions, request, range)
            .file(outside(RevisionInfo::revises), outside(RevisionInfo::dependsOn));
    History.of(revisions).after(range.get(range.size() - 1));
    return FolderChange.in(folder).writing(file.file(), file.text());
  }

  /**
   * The new revision in the place of the old ones.
   *
   * @throws RefusalException if a database may be within the range
   * @throws HistoryException if a revision does not fit those before it
   * @throws MigrationException if the own code of one fails
   */
  public FolderChange deletingFiles(RevisionRequest request) {
    if (isReleased) {
      throw new RefusalException(
          Reason.RELEASED,
          "the range is released, so a production database may be within it and need the old"
              + " files: keep them until no database is older than the last revision of the range");
    }
    range.stream()
        .filter(each -> !each.replaces().isEmpty())
        .findFirst()
        .ifPresent(
            each -> {
              throw new RefusalException(
                  Reason.NEEDED,
                  ("%s (%s) replaces others itself, and only its file records which: keep the"
                          + " files")
                      .formatted(each.id(), each.className()));
            });
    FolderChange change = keepingFiles(request);
    for (RevisionInfo each : range) {
      change = change.deleting(folder.edit(each).file());
    }
    return change;
  }

  private void requireRange() {
    if (range.size() < 2) {
      throw refusal("there is nothing to squash in a range of %s", range.size());
    }
    RevisionInfo last = range.get(range.size() - 1);
    for (RevisionInfo each : graph.revisions()) {
      Set<String> needed = new TreeSet<>(each.revises());
      needed.addAll(each.dependsOn());
      needed.removeIf(id -> !isInside(id) || stands(id, last));
      if (!inside.contains(each.id()) && !needed.isEmpty()) {
        throw refusal(
            "%s (%s) needs %s, which is within the range: squash up to that, or from there on",
            each.id(), each.className(), ShortList.of(needed));
      }
    }
    List<RevisionInfo> before = graph.prerequisites(last.id());
    for (RevisionInfo each : range) {
      if (!each.equals(last) && !before.contains(each)) {
        throw refusal(
            "the range ends at %s and at %s: squash one line, or merge them first",
            each.id(), last.id());
      }
    }
    for (RevisionInfo each : before) {
      if (!inside.contains(each.id()) && !startsBelow(each)) {
        throw refusal(
            "%s (%s) runs within the range without belonging to it: squash before it, or after it",
            each.id(), each.className());
      }
    }
  }

  private boolean startsBelow(RevisionInfo each) {
    return graph.prerequisites(each.id()).stream()
        .noneMatch(earlier -> inside.contains(earlier.id()));
  }

  private boolean isInside(String id) {
    return graph.revision(id).filter(found -> inside.contains(found.id())).isPresent();
  }

  private boolean stands(String id, RevisionInfo revision) {
    return graph.revision(id).filter(revision::equals).isPresent();
  }

  /** What the range needs of what is not in it. */
  private List<String> outside(Function<RevisionInfo, List<String>> ends) {
    Set<String> outside = new TreeSet<>();
    for (RevisionInfo each : range) {
      ends.apply(each).stream().filter(id -> !isInside(id)).forEach(outside::add);
    }
    return List.copyOf(outside);
  }

  /**
   * A mark within the range would come to stand for more than production has.
   *
   * @throws RefusalException if only a part is released
   */
  private boolean released(ReleaseMark mark) {
    List<String> released = new ArrayList<>();
    range.stream().filter(mark::covers).map(RevisionInfo::id).forEach(released::add);
    if (!released.isEmpty() && released.size() < range.size()) {
      throw new RefusalException(
          Reason.RELEASED,
          "only a part of the range is released, up to %s, and one revision cannot be half released"
                  .formatted(released.get(released.size() - 1))
              + ": squash up to that, or what comes after it");
    }
    return !released.isEmpty();
  }

  private static RefusalException refusal(String problem, Object... values) {
    return new RefusalException(Reason.REQUEST, problem.formatted(values));
  }
}
