package dev.sterna.cli;

import dev.sterna.report.AppliedRevision;
import dev.sterna.revision.RevisionInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a database says of revisions.
 *
 * @param byId its rows
 */
record AppliedRows(Map<String, AppliedRevision> byId) {

  AppliedRows {
    byId = Map.copyOf(byId);
  }

  static AppliedRows of(List<AppliedRevision> rows) {
    Map<String, AppliedRevision> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return new AppliedRows(byId);
  }

  /** What it says of this one; nothing if it does not have it. */
  Optional<AppliedRevision> of(RevisionInfo revision) {
    return Optional.ofNullable(byId.get(revision.id()));
  }
}
