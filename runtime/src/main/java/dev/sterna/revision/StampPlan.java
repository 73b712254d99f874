package dev.sterna.revision;

import java.util.List;

/**
 * What changes in the revision table when a database is stamped.
 *
 * @param insert the revisions that get a row, in the order in which they would have run
 * @param delete the ids whose rows go
 */
public record StampPlan(List<RevisionInfo> insert, List<String> delete) {

  public StampPlan {
    insert = List.copyOf(insert);
    delete = List.copyOf(delete);
  }
}
