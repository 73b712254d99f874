package dev.sterna.report;

import dev.sterna.revision.Applied;
import java.util.List;

/**
 * Where a database stands.
 *
 * @param rows the rows of the revision table, the oldest first
 * @param heads the applied revisions that no applied revision revises
 * @param unknown the applied revisions that this program does not have
 * @param drafts the drafts that are applied
 * @param halfDone the revisions that were stopped between two of their steps
 */
public record Status(
    List<AppliedRevision> rows,
    List<AppliedRevision> heads,
    List<AppliedRevision> unknown,
    List<AppliedRevision> drafts,
    List<AppliedRevision> halfDone) {

  public Status {
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
    unknown = List.copyOf(unknown);
    drafts = List.copyOf(drafts);
    halfDone = List.copyOf(halfDone);
  }

  /** The place of the revisions; drafts are tried on top of it. */
  public Applied applied() {
    return Applied.of(
        rows.stream()
            .filter(row -> row.kind() != AppliedRevision.Kind.DRAFT)
            .map(AppliedRevision::entry)
            .toList());
  }
}
