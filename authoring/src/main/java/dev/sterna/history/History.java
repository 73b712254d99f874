package dev.sterna.history;

import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The revisions of an application, replayed in memory: what each does, and the schema that it
 * leaves. No database is asked.
 */
public final class History {

  private final RevisionSet revisions;
  private final RevisionGraph graph;
  private final Map<String, List<Operation>> upgrades = new HashMap<>();
  private final Map<String, Schema> left = new HashMap<>();

  private History(RevisionSet revisions, RevisionGraph graph) {
    this.revisions = revisions;
    this.graph = graph;
  }

  /**
   * The history of these revisions.
   *
   * @throws RevisionException if they are no graph
   */
  public static History of(RevisionSet revisions) {
    return new History(new RevisionCode(revisions), RevisionGraph.of(revisions.revisions()));
  }

  /**
   * This history with one more revision.
   *
   * @param upgrade what it does
   * @throws RevisionException if they are no graph
   */
  public History with(RevisionInfo revision, List<Operation> upgrade) {
    List<RevisionInfo> all = new ArrayList<>(revisions.revisions());
    all.add(revision);
    History more = new History(revisions, RevisionGraph.of(all));
    more.upgrades.put(revision.id(), List.copyOf(upgrade));
    return more;
  }

  /** What comes after what. */
  public RevisionGraph graph() {
    return graph;
  }

  /**
   * What the upgrade of this revision does.
   *
   * @throws MigrationException if its own code fails
   */
  public List<Operation> upgrade(RevisionInfo revision) {
    return upgrades.computeIfAbsent(
        revision.id(), id -> Operations.of(revisions.migration(id)::upgrade));
  }

  /**
   * What the upgrades of these revisions do, one after the other.
   *
   * @throws MigrationException if the own code of one fails
   */
  public List<Operation> upgrades(List<RevisionInfo> inOrder) {
    List<Operation> all = new ArrayList<>();
    inOrder.forEach(revision -> all.addAll(upgrade(revision)));
    return all;
  }

  /**
   * What the downgrade of this revision does.
   *
   * @throws MigrationException if its own code fails
   */
  public List<Operation> downgrade(RevisionInfo revision) {
    return Operations.of(revisions.migration(revision.id())::downgrade);
  }

  /**
   * The schema that all revisions leave together.
   *
   * @throws HistoryException if one of them does not fit those before it
   */
  public Schema schema() {
    return replay(Schema.empty(), graph.revisions());
  }

  /**
   * The schema that a revision finds: what its parents and dependencies leave together.
   *
   * @throws HistoryException if one of them does not fit those before it
   */
  public Schema before(RevisionInfo revision) {
    List<RevisionInfo> parents = graph.parents(revision.id());
    return parents.size() == 1 && revision.dependsOn().isEmpty()
        ? after(parents.get(0))
        : replay(Schema.empty(), graph.prerequisites(revision.id()));
  }

  /**
   * The schema that a revision leaves where nothing is but what it needs.
   *
   * @throws HistoryException if it does not fit those before it
   */
  public Schema after(RevisionInfo revision) {
    if (!left.containsKey(revision.id())) {
      // In order, so that no chain of parents, however long, is walked down.
      for (RevisionInfo earlier : graph.prerequisites(revision.id())) {
        if (!left.containsKey(earlier.id())) {
          left.put(earlier.id(), replay(before(earlier), List.of(earlier)));
        }
      }
      left.put(revision.id(), replay(before(revision), List.of(revision)));
    }
    return left.get(revision.id());
  }

  /**
   * The schema that revisions leave on another one, one after the other.
   *
   * @throws HistoryException if one does not fit
   */
  public Schema replay(Schema before, List<RevisionInfo> inOrder) {
    Schema schema = before;
    for (RevisionInfo revision : inOrder) {
      try {
        schema = Replay.of(schema, upgrade(revision));
      } catch (ReplayException e) {
        throw new HistoryException(revision, e);
      }
    }
    return schema;
  }
}
