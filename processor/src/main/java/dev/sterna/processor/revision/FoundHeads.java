package dev.sterna.processor.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * The revisions that none revises.
 *
 * @param all all of them, sorted by class name
 * @param diverged those that no label tells from another one
 */
public record FoundHeads(List<FoundRevision> all, List<FoundRevision> diverged) {

  public FoundHeads {
    all = List.copyOf(all);
    diverged = List.copyOf(diverged);
  }

  /** The ids of all. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (FoundRevision head : all) {
      ids.add(head.info().id());
    }
    return ids;
  }

  /** Whether one of them leaves this schema, or does not say what it leaves. */
  public boolean haveLeft(String fingerprint) {
    for (FoundRevision head : all) {
      String schema = head.info().schema();
      if (schema.isEmpty() || schema.equals(fingerprint)) {
        return true;
      }
    }
    return false;
  }

  /** The classes of these revisions, for a message. */
  public static String classes(List<FoundRevision> revisions) {
    List<String> names = new ArrayList<>();
    for (FoundRevision revision : revisions) {
      names.add(revision.info().className());
    }
    return String.join(", ", names);
  }
}
