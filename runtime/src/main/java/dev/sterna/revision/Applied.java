package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a database has applied. Each revision comes with its place as the database remembers it, so
 * that one which the application does not know has a place too.
 */
public final class Applied {

  private static final Applied NOTHING = new Applied(Map.of());

  /**
   * An applied revision.
   *
   * @param id the revision
   * @param revises its parents
   * @param dependsOn what else it needed
   * @param replaces what it stands for
   */
  public record Entry(
      String id, List<String> revises, List<String> dependsOn, List<String> replaces) {

    public Entry {
      revises = List.copyOf(revises);
      dependsOn = List.copyOf(dependsOn);
      replaces = List.copyOf(replaces);
    }

    /** The entry that applying this revision makes. */
    public static Entry of(RevisionInfo revision) {
      return new Entry(
          revision.id(), revision.revises(), revision.dependsOn(), revision.replaces());
    }
  }

  private final Map<String, Entry> entries;
  private final Set<String> replaced = new HashSet<>();

  private Applied(Map<String, Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries.values()) {
      replaced.addAll(entry.replaces());
    }
  }

  /** What a new database has. */
  public static Applied nothing() {
    return NOTHING;
  }

  public static Applied of(Collection<Entry> entries) {
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
    }
    return new Applied(byId);
  }

  /** Whether this revision was applied, or one that replaces it. */
  public boolean has(String id) {
    return entries.containsKey(id) || replaced.contains(id);
  }

  /**
   * Whether all of these revisions were applied: then there is nothing to upgrade. It needs no
   * graph, so that an application that starts on a database at head builds none.
   */
  public boolean hasAll(Collection<RevisionInfo> revisions) {
    for (RevisionInfo revision : revisions) {
      if (!has(revision.id())) {
        return false;
      }
    }
    return true;
  }

  /** The ids of the applied revisions, sorted. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(entries.keySet());
    Collections.sort(ids);
    return ids;
  }

  /** The ids, sorted, that no applied revision revises: where the database is. */
  public List<String> heads() {
    Set<String> revised = new HashSet<>();
    for (Entry entry : entries.values()) {
      revised.addAll(entry.revises());
    }
    List<String> heads = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (isHead(entry.id(), entry.replaces(), revised)) {
        heads.add(entry.id());
      }
    }
    Collections.sort(heads);
    return heads;
  }

  /** The same of a database where all of these have run; each start at head asks for it. */
  public static List<String> headsOf(Collection<RevisionInfo> revisions) {
    Set<String> revised = new HashSet<>(2 * revisions.size());
    for (RevisionInfo revision : revisions) {
      revised.addAll(revision.revises());
    }
    List<String> heads = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      if (isHead(revision.id(), revision.replaces(), revised)) {
        heads.add(revision.id());
      }
    }
    Collections.sort(heads);
    return heads;
  }

  private static boolean isHead(String id, List<String> replaces, Set<String> revised) {
    return !revised.contains(id) && Collections.disjoint(revised, replaces);
  }

  /** The applied revisions, in no order. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  boolean hasEntry(String id) {
    return entries.containsKey(id);
  }
}
