package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans the way down. */
final class DowngradePlanner {

  private final RevisionGraph graph;
  private final Applied applied;
  private final TargetResolver resolver;
  private final Descendants descendants;

  DowngradePlanner(RevisionGraph graph, Applied applied) {
    this.graph = graph;
    this.applied = applied;
    this.resolver = new TargetResolver(graph, applied);
    this.descendants = new Descendants(graph, applied);
  }

  List<RevisionInfo> plan(Target target) {
    return withdrawal(first(target));
  }

  /** The applied ones of these revisions and of all that stands on them, the newest first. */
  List<RevisionInfo> withdrawal(Collection<String> first) {
    Set<String> going = descendants.from(List.copyOf(first));
    refuseUnknown(going);
    List<RevisionInfo> plan = new ArrayList<>();
    for (RevisionInfo revision : graph.where(going::contains)) {
      if (applied.has(revision.id())) {
        plan.add(revision);
      } else if (isHeldByReplaced(revision)) {
        throw new RevisionException(new PlanProblem.NotYetSwapped(revision));
      }
    }
    Collections.reverse(plan);
    return List.copyOf(plan);
  }

  /** The revisions that go and take all that comes after them along. */
  private List<String> first(Target target) {
    if (target.isRelative()) {
      return relative(target);
    }
    List<String> staying = resolver.revisions(target);
    if (staying.isEmpty()) {
      return belowAll(target);
    }
    List<String> going = new ArrayList<>();
    for (RevisionInfo revision : graph.infos(staying)) {
      if (!applied.has(revision.id()) && !isHeldByReplaced(revision)) {
        throw new RevisionException(new PlanProblem.NotApplied(revision));
      }
      going.addAll(descendants.next(revision.id()));
    }
    return going;
  }

  /** The last of N revisions to go is N − 1 below the head; below it there may be several ways. */
  private List<String> relative(Target target) {
    int steps = -target.steps();
    if (steps < 0) {
      throw new RevisionException(
          new TargetProblem.WrongDirection(target.text(), "a downgrade", "an upgrade"));
    }
    Walk walk = resolver.walk(target);
    return resolver
        .current(target)
        .flatMap(head -> walk.down(head, steps - 1))
        .map(List::of)
        .orElseThrow(() -> tooFew(target, steps));
  }

  private RevisionException tooFew(Target target, int steps) {
    Optional<RevisionInfo> head = resolver.current(target).map(graph::get);
    int possible = head.map(revision -> graph.ancestors(revision.id()).size() + 1).orElse(0);
    String from = head.map(Wording::revision).orElse("the base");
    return new RevisionException(
        new TargetProblem.TooFewSteps(target.text(), from, steps, possible));
  }

  /** Everything, or everything of one branch. */
  private List<String> belowAll(Target target) {
    if (target.branch().isPresent()) {
      return List.copyOf(resolver.branch(target).own());
    }
    return applied.ids().stream().map(graph::standsFor).toList();
  }

  private boolean isHeldByReplaced(RevisionInfo revision) {
    return revision.replaces().stream().anyMatch(applied::hasEntry);
  }

  private void refuseUnknown(Set<String> going) {
    List<String> unknown =
        applied.ids().stream()
            .filter(id -> going.contains(id) && !graph.contains(graph.standsFor(id)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new RevisionException(new PlanProblem.UnknownAppliedRevision(unknown));
    }
  }
}
