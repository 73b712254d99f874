package dev.sterna.report;

import dev.sterna.revision.RevisionInfo;
import java.util.List;

/**
 * How a database compares with the revisions of this program.
 *
 * @param pending the revisions that are not applied: the database is behind
 * @param unknown the applied revisions that this program does not have: the database is ahead
 * @param edited the applied revisions whose source has changed since
 * @param halfDone the revisions that were stopped between two of their steps
 * @param drafts the drafts that are applied
 * @param draftShipped whether this program contains a draft that was never kept
 */
public record Validation(
    List<RevisionInfo> pending,
    List<AppliedRevision> unknown,
    List<AppliedRevision> edited,
    List<AppliedRevision> halfDone,
    List<AppliedRevision> drafts,
    boolean draftShipped) {

  public Validation {
    pending = List.copyOf(pending);
    unknown = List.copyOf(unknown);
    edited = List.copyOf(edited);
    halfDone = List.copyOf(halfDone);
    drafts = List.copyOf(drafts);
  }

  /** Whether a revision of this program is not applied, or not all of it. */
  public boolean isBehind() {
    return !pending.isEmpty() || !halfDone.isEmpty();
  }

  /** Whether the database has exactly the revisions of this program, whole and unedited. */
  public boolean isUpToDate() {
    return pending.isEmpty()
        && unknown.isEmpty()
        && edited.isEmpty()
        && halfDone.isEmpty()
        && drafts.isEmpty();
  }
}
