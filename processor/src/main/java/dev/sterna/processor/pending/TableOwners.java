package dev.sterna.processor.pending;

import dev.sterna.schema.QualifiedName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whose tables were and are which.
 *
 * @param before the entity class of each table of the snapshot that had one
 * @param after that of each table that has one now
 */
record TableOwners(
    SortedMap<QualifiedName, String> before, SortedMap<QualifiedName, String> after) {

  TableOwners {
    before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
  }

  /** Whether one class had the first of these tables, and has the second. */
  boolean isOfOne(QualifiedName former, QualifiedName present) {
    String owner = before.get(former);
    return owner != null && owner.equals(after.get(present));
  }
}
