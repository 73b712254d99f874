package dev.sterna.execute;

import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.execute.table.WayBack;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stamp as a script, for a database that Sterna itself may not reach: one transaction, which does
 * the same wherever the database is said to be, and may run again.
 */
public final class StampScript {

  private final RevisionCode revisions;
  private final RevisionGraph graph;
  private final Planner planner;
  private final RevisionTable table;
  private final PinnedSettings pinned;

  private StampScript(Settings settings) {
    this.revisions = settings.revisions();
    this.graph = RevisionGraph.of(revisions.revisions());
    this.table = new RevisionTable(settings.defaultSchema(), settings.revisionTable());
    this.planner = Planner.of(settings, table);
    this.pinned = PinnedSettings.of(settings);
  }

  /**
   * The script after which the revision table says that the database is at these targets. Rows of
   * revisions that are not among these stay.
   */
  public static String stamp(Settings settings, List<String> targets) {
    StampScript script = new StampScript(settings);
    List<RevisionInfo> there = script.there(targets);
    TreeSet<String> stamped = new TreeSet<>();
    targets.forEach(
        target ->
            script.graph.resolve(Applied.nothing(), target).forEach(at -> stamped.add(at.id())));
    return script.text(
        List.of(
            script.table.delete(script.above(targets, there)),
            script.table.deleteHalfDone(stamped)),
        there);
  }

  /** The same, of a table that is emptied before. */
  public static String stampAnew(Settings settings, List<String> targets) {
    StampScript script = new StampScript(settings);
    return script.text(List.of(script.table.deleteAll()), script.there(targets));
  }

  /** The targets and all that leads to them. */
  private List<RevisionInfo> there(List<String> targets) {
    return graph.stampPlan(Applied.nothing(), targets).insert();
  }

  /** What descends from the targets, and what they replace. */
  private TreeSet<String> above(List<String> targets, List<RevisionInfo> there) {
    Applied all = Applied.of(graph.revisions().stream().map(Applied.Entry::of).toList());
    TreeSet<String> gone = new TreeSet<>(graph.stampPlan(all, targets).delete());
    there.forEach(revision -> gone.addAll(revision.replaces()));
    return gone;
  }

  private String text(List<String> deletes, List<RevisionInfo> there) {
    List<String> statements = new ArrayList<>();
    statements.add("begin");
    statements.addAll(pinned.taking());
    statements.add(table.layout().createSchema());
    statements.add(table.layout().create());
    statements.addAll(deletes);
    there.forEach(revision -> statements.add(table.insertIfMissing(row(revision))));
    statements.add("commit");
    StringBuilder script = new StringBuilder();
    statements.forEach(sql -> script.append(sql).append(";\n"));
    return script.toString();
  }

  private NewRow row(RevisionInfo revision) {
    Migration migration = revisions.migration(revision.id());
    int steps = planner.upgrade(revision, migration).steps().size();
    Optional<String> wayBack = WayBack.json(planner.downgrade(revision, migration));
    return new NewRow(revision, Kind.STAMPED, Optional.empty(), steps, wayBack);
  }
}
