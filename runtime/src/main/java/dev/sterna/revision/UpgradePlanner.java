package dev.sterna.revision;

import java.util.ArrayList;
import java.util.List;
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
      steps.add(step(revision));
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

  /** What it replaces has been applied as a whole, or not at all. */
  private PlanStep step(RevisionInfo revision) {
    List<String> present = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String replaced : revision.replaces()) {
      (applied.has(replaced) ? present : missing).add(replaced);
    }
    if (present.isEmpty()) {
      return new PlanStep.Run(revision);
    }
    if (!missing.isEmpty()) {
      throw new RevisionException(new PlanProblem.PartlyReplaced(revision, present, missing));
    }
    return new PlanStep.Swap(revision, present);
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
