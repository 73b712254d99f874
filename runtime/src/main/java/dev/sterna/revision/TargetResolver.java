package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the revisions that a target means. */
final class TargetResolver {

  private final RevisionGraph graph;
  private final Supplier<Applied> applied;

  TargetResolver(RevisionGraph graph, Applied applied) {
    this(graph, () -> applied);
  }

  /** Asks what is applied only for a target that counts from there. */
  TargetResolver(RevisionGraph graph, Supplier<Applied> applied) {
    this.graph = graph;
    this.applied = applied;
  }

  /** The ids that the target means; none for the base. */
  List<String> revisions(Target target) {
    if (target.isRelative()) {
      return place(moved(target, current(target)));
    }
    List<String> named = named(target);
    if (target.steps() == 0) {
      return named;
    }
    if (named.size() > 1) {
      throw notOneHead(target, named);
    }
    return place(moved(target, named.stream().findFirst()));
  }

  /** The place of the database on the target's branch, for a target that counts from it. */
  Optional<String> current(Target target) {
    List<String> heads = target.branch().isEmpty() ? currentHeads() : currentOn(branch(target));
    if (heads.size() > 1) {
      throw new RevisionException(
          new TargetProblem.SeveralCurrentHeads(target.text(), graph.infos(heads)));
    }
    return heads.stream().findFirst();
  }

  Walk walk(Target target) {
    return new Walk(graph, target, branch(target));
  }

  /** The branch that the target keeps to. */
  Branch branch(Target target) {
    return target
        .branch()
        .map(label -> Branch.of(graph, one(target, label, graph.ids())))
        .orElseGet(() -> Branch.all(graph));
  }

  private Optional<String> moved(Target target, Optional<String> from) {
    Walk walk = walk(target);
    if (target.steps() > 0) {
      return Optional.of(walk.up(from, target.steps()));
    }
    String start =
        from.orElseThrow(
            () ->
                new RevisionException(
                    new TargetProblem.TooFewSteps(target.text(), "the base", -target.steps(), 0)));
    return walk.down(start, -target.steps());
  }

  private static List<String> place(Optional<String> id) {
    return id.map(List::of).orElseGet(List::of);
  }

  private List<String> named(Target target) {
    return switch (target.name()) {
      case Target.BASE -> List.of();
      case Target.CURRENT -> currentHeads();
      case Target.HEADS ->
          heads(target, target.branch().isEmpty() ? graph.effectiveHeads() : graph.heads());
      case Target.HEAD -> {
        List<String> heads = heads(target, graph.heads());
        if (heads.size() != 1) {
          throw notOneHead(target, heads);
        }
        yield heads;
      }
      default -> {
        Collection<String> among =
            target.branch().isPresent() ? branch(target).lineage() : graph.ids();
        yield List.of(one(target, target.name(), among));
      }
    };
  }

  private List<String> heads(Target target, List<RevisionInfo> heads) {
    Set<String> lineage = branch(target).lineage();
    return heads.stream().map(RevisionInfo::id).filter(lineage::contains).toList();
  }

  private RevisionException notOneHead(Target target, List<String> heads) {
    return new RevisionException(new TargetProblem.NotOneHead(target.text(), graph.infos(heads)));
  }

  /** The revision of this id, this label, or whose id alone begins like this. */
  private String one(Target target, String name, Collection<String> among) {
    String known = graph.standsFor(name);
    if (among.contains(known)) {
      return known;
    }
    List<RevisionInfo> labelled = new ArrayList<>();
    List<RevisionInfo> begun = new ArrayList<>();
    for (RevisionInfo revision : graph.where(among::contains)) {
      if (revision.labels().contains(name)) {
        labelled.add(revision);
      } else if (name.length() >= Target.MIN_PREFIX && revision.id().startsWith(name)) {
        begun.add(revision);
      }
    }
    List<RevisionInfo> found = labelled.isEmpty() ? begun : labelled;
    if (found.isEmpty()) {
      List<String> similar = SimilarNames.of(name, names(among));
      throw new RevisionException(new TargetProblem.Unknown(target.text(), name, similar));
    }
    if (found.size() > 1) {
      throw new RevisionException(new TargetProblem.AmbiguousPrefix(target.text(), name, found));
    }
    return found.get(0).id();
  }

  private Set<String> names(Collection<String> among) {
    Set<String> names = new LinkedHashSet<>();
    for (RevisionInfo revision : graph.where(among::contains)) {
      names.add(revision.id());
      names.addAll(revision.labels());
    }
    return names;
  }

  /** Where the database is; its heads may not be among the application's revisions. */
  private List<String> currentHeads() {
    List<String> unknown = new ArrayList<>();
    Set<String> heads = new LinkedHashSet<>();
    for (String head : applied.get().heads()) {
      String id = graph.standsFor(head);
      if (graph.contains(id)) {
        heads.add(id);
      } else {
        unknown.add(head);
      }
    }
    if (!unknown.isEmpty()) {
      throw new RevisionException(new PlanProblem.UnknownAppliedRevision(unknown));
    }
    return List.copyOf(heads);
  }

  /** The last applied revisions of a branch, though other branches may go on from them. */
  private List<String> currentOn(Branch branch) {
    Set<String> there = new HashSet<>();
    for (String id : applied.get().ids()) {
      there.add(graph.standsFor(id));
    }
    there.retainAll(branch.lineage());
    return graph
        .where(
            id ->
                there.contains(id) && graph.parents().after(id).stream().noneMatch(there::contains))
        .stream()
        .map(RevisionInfo::id)
        .toList();
  }
}
