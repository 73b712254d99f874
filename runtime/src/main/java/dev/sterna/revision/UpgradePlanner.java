package dev.sterna.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the way up. */
final class UpgradePlanner {

  private final RevisionGraph graph;
  private final Applied applied;

  UpgradePlanner(RevisionGraph graph, Applied applied) {
    this.graph = graph;
    this.applied = applied;
  }

  List<PlanStep> plan(Target target) {
    Set<String> needed =
        Reach.from(targets(target), graph.parents()::before, graph.dependencies()::before);
    List<PlanStep> steps = new ArrayList<>();
    for (RevisionInfo revision : graph.where(id -> needed.contains(id) && !applied.has(id))) {
      steps.addAll(steps(revision));
    }
    if (!steps.isEmpty()) {
      refuseUnknown();
    }
    return List.copyOf(steps);
  }

  private List<String> targets(Target target) {
    boolean down = target.isRelative() && target.steps() < 0;
    boolean base = target.is(Target.BASE) && target.steps() == 0 && !applied.ids().isEmpty();
    if (down || base) {
      throw new RevisionException(
          new TargetProblem.WrongDirection(target.text(), "an upgrade", "a downgrade"));
    }
    return new TargetResolver(graph, applied).revisions(target);
  }

  /**
   * What it replaces has been applied as a whole, or not at all, or is finished by the revisions
   * that are replaced.
   */
  private List<PlanStep> steps(RevisionInfo revision) {
    if (revision.replaces().stream().noneMatch(this::isBegun)) {
      return List.of(new PlanStep.Run(revision));
    }
    Map<String, RevisionInfo> atHand = graph.replacedBy(revision);
    List<PlanStep> steps = new ArrayList<>();
    Set<String> rows = new LinkedHashSet<>();
    for (String replaced : revision.replaces()) {
      if (applied.hasEntry(replaced)) {
        rows.add(replaced);
      } else if (!applied.has(replaced) && !atHand.containsKey(replaced)) {
        throw new RevisionException(partlyReplaced(revision));
      }
    }
    for (RevisionInfo replaced : atHand.values()) {
      if (!applied.has(replaced.id())) {
        steps.addAll(steps(replaced));
        rows.add(replaced.id());
      }
    }
    steps.add(new PlanStep.Swap(revision, List.copyOf(rows)));
    return steps;
  }

  /** Whether the database has it, or some of what it replaces. */
  private boolean isBegun(String id) {
    return applied.has(id) || graph.replacements(id).stream().anyMatch(this::isBegun);
  }

  private PlanProblem partlyReplaced(RevisionInfo revision) {
    List<String> present = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String replaced : revision.replaces()) {
      (applied.has(replaced) ? present : missing).add(replaced);
    }
    return new PlanProblem.PartlyReplaced(revision, present, missing);
  }

  /** Nobody knows whether what is new here goes with what is new there. */
  private void refuseUnknown() {
    List<String> unknown = new ArrayList<>();
    for (String id : applied.ids()) {
      if (!graph.contains(graph.standsFor(id))) {
        unknown.add(id);
      }
    }
    if (!unknown.isEmpty()) {
      throw new RevisionException(new PlanProblem.UnknownAppliedRevision(unknown));
    }
  }
}
