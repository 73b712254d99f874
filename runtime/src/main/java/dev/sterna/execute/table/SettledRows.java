package dev.sterna.execute.table;

import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the revisions of rows that are settled. Rows come in the order in which they were written,
 * which is mostly that of the revisions of the program: each is held against the next one of these,
 * and looked for only if it is another.
 */
final class SettledRows {

  private final List<RevisionInfo> revisions;
  private final List<RevisionInfo> found;
  private final Map<String, RevisionInfo> byId = new HashMap<>();

  /**
   * Nothing found yet.
   *
   * @param revisions the revisions of the program
   */
  SettledRows(List<RevisionInfo> revisions) {
    this.revisions = revisions;
    this.found = new ArrayList<>(revisions.size());
  }

  /** Takes the text of the next row; false if it is of no revision of the program as it is. */
  boolean add(String text) {
    int next = found.size();
    if (next < revisions.size() && SettledText.isOf(revisions.get(next), text)) {
      return found.add(revisions.get(next));
    }
    RevisionInfo revision = byId().get(SettledText.id(text));
    return revision != null && SettledText.isOf(revision, text) && found.add(revision);
  }

  private Map<String, RevisionInfo> byId() {
    if (byId.isEmpty()) {
      for (RevisionInfo revision : revisions) {
        byId.put(revision.id(), revision);
      }
    }
    return byId;
  }

  List<RevisionInfo> found() {
    return found;
  }
}
