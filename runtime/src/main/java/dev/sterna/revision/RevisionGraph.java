package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The revisions and what comes after what: a directed graph without cycles, not only a line.
 * Parents ({@code revises}) make the branches; dependencies ({@code dependsOn}) only say what must
 * have run first.
 *
 * <p>A revision that another one replaces is not in the graph; its id means the other. As long as
 * it is at hand, a database that has a part of what is replaced finishes by it.
 */
public final class RevisionGraph {

  private final Map<String, RevisionInfo> revisions;
  private final Map<String, String> replacements;
  private final Map<String, RevisionInfo> replaced;
  private final Edges parents;
  private final Edges dependencies;

  private RevisionGraph(
      Map<String, RevisionInfo> revisions,
      Map<String, String> replacements,
      Map<String, RevisionInfo> replaced,
      Edges parents,
      Edges dependencies) {
    this.revisions = revisions;
    this.replacements = replacements;
    this.replaced = replaced;
    this.parents = parents;
    this.dependencies = dependencies;
  }

  /**
   * The graph of these revisions.
   *
   * @throws RevisionException with every {@link GraphProblem} that they have
   */
  public static RevisionGraph of(Collection<RevisionInfo> revisions) {
    RevisionGraph graph = unchecked(revisions);
    List<GraphProblem> problems = new GraphCheck(revisions, graph).problems();
    if (!problems.isEmpty()) {
      throw new RevisionException(problems);
    }
    return graph;
  }

  /** What is wrong with these revisions; nothing if {@link #of} takes them. */
  public static List<GraphProblem> problems(Collection<RevisionInfo> revisions) {
    return new GraphCheck(revisions, unchecked(revisions)).problems();
  }

  /** The graph as far as the revisions make one. */
  private static RevisionGraph unchecked(Collection<RevisionInfo> all) {
    Map<String, String> replacements = new HashMap<>();
    for (RevisionInfo revision : all) {
      for (String replaced : revision.replaces()) {
        replacements.putIfAbsent(replaced, revision.id());
      }
    }
    replacements.replaceAll((replaced, by) -> last(replacements, by));
    Map<String, RevisionInfo> active = new LinkedHashMap<>();
    Map<String, RevisionInfo> replaced = new LinkedHashMap<>();
    for (RevisionInfo revision : all) {
      (replacements.containsKey(revision.id()) ? replaced : active)
          .putIfAbsent(revision.id(), revision);
    }
    Edges parents = Edges.of(active, RevisionInfo::revises, replacements);
    Edges dependencies = Edges.of(active, RevisionInfo::dependsOn, replacements);
    return new RevisionGraph(
        TopologicalOrder.of(active, parents, dependencies),
        replacements,
        replaced,
        parents,
        dependencies);
  }

  /** A replacement can be replaced in turn; in a circle, which is a problem, any of it will do. */
  private static String last(Map<String, String> replacements, String id) {
    String last = id;
    for (int i = 0; i < replacements.size() && replacements.containsKey(last); i++) {
      last = replacements.get(last);
    }
    return last;
  }

  /** All revisions in the order in which they run. */
  public List<RevisionInfo> revisions() {
    return List.copyOf(revisions.values());
  }

  /** The revision of this id, or the one that replaces it. */
  public Optional<RevisionInfo> revision(String id) {
    return Optional.ofNullable(revisions.get(standsFor(id)));
  }

  /** The revisions that none revises, in the order in which they run. */
  public List<RevisionInfo> heads() {
    return where(id -> parents.after(id).isEmpty());
  }

  /** The heads that no other revision depends on: bringing a database there brings it to all. */
  public List<RevisionInfo> effectiveHeads() {
    return where(id -> parents.after(id).isEmpty() && dependencies.after(id).isEmpty());
  }

  /**
   * Heads that no label tells from one another: they have drifted apart, and are to be merged.
   * Heads of differently labelled branches stand beside each other because somebody wants them to.
   * None if all are like that; of several branches that have drifted apart, the first.
   */
  public List<RevisionInfo> divergedHeads() {
    Map<Set<String>, List<RevisionInfo>> byLabels = new LinkedHashMap<>();
    for (RevisionInfo head : heads()) {
      byLabels.computeIfAbsent(labels(head.id()), labels -> new ArrayList<>()).add(head);
    }
    for (List<RevisionInfo> alike : byLabels.values()) {
      if (alike.size() > 1) {
        return List.copyOf(alike);
      }
    }
    return List.of();
  }

  /** The labels that lead to a revision: its own, and those of its ancestors. */
  private Set<String> labels(String id) {
    Set<String> labels = new HashSet<>();
    for (String each : Reach.from(List.of(id), parents::before)) {
      labels.addAll(revisions.get(each).labels());
    }
    return labels;
  }

  /** The revisions that revise none. */
  public List<RevisionInfo> bases() {
    return where(id -> parents.before(id).isEmpty());
  }

  /** The revisions that several revise. */
  public List<RevisionInfo> branchPoints() {
    return where(id -> parents.after(id).size() > 1);
  }

  /** The revisions that revise several. */
  public List<RevisionInfo> mergePoints() {
    return where(id -> parents.before(id).size() > 1);
  }

  public List<RevisionInfo> parents(String id) {
    return where(parents.before(standsFor(id))::contains);
  }

  public List<RevisionInfo> children(String id) {
    return where(parents.after(standsFor(id))::contains);
  }

  /** The parents of this revision, theirs, and so on, in the order in which they run. */
  public List<RevisionInfo> ancestors(String id) {
    String start = standsFor(id);
    Set<String> reached = Reach.from(List.of(start), parents::before);
    return where(other -> reached.contains(other) && !other.equals(start));
  }

  /** What must have run before this revision: its ancestors, and what they and it depend on. */
  public List<RevisionInfo> prerequisites(String id) {
    String start = standsFor(id);
    Set<String> reached = Reach.from(List.of(start), parents::before, dependencies::before);
    return where(other -> reached.contains(other) && !other.equals(start));
  }

  /**
   * What brings a database up to a target, in order: each ancestor and dependency that it does not
   * have. Other branches are not touched.
   *
   * @throws RevisionException if the target means nothing here, or the database cannot be brought
   *     there
   */
  public List<PlanStep> upgradePlan(Applied applied, String target) {
    return new UpgradePlanner(this, applied).plan(Target.parse(target));
  }

  /**
   * What is to be undone to bring a database down to a target, in order. The target stays; what
   * descends from it or depends on it goes.
   *
   * @throws RevisionException if the target means nothing here, or the database cannot be brought
   *     there
   */
  public List<RevisionInfo> downgradePlan(Applied applied, String target) {
    return new DowngradePlanner(this, applied).plan(Target.parse(target));
  }

  /**
   * What is to be undone so that these revisions are applied no more, in order: they and all that
   * stands on them.
   *
   * @throws RevisionException if one that the graph does not have stands on them
   */
  public List<RevisionInfo> withdrawalPlan(Applied applied, Collection<String> ids) {
    return new DowngradePlanner(this, applied).withdrawal(ids);
  }

  /**
   * What the revision table must be told to say that the database is at these targets.
   *
   * @throws RevisionException if a target means nothing here
   */
  public StampPlan stampPlan(Applied applied, List<String> targets) {
    List<Target> parsed = new ArrayList<>();
    for (String target : targets) {
      parsed.add(Target.parse(target));
    }
    return new StampPlanner(this, applied).plan(parsed);
  }

  /**
   * The revisions of a range {@code a:b} in the order in which they run, both ends included. Either
   * side may be left out: everything from the bases, everything to the heads.
   *
   * @throws RevisionException if a side means nothing here, or {@code a} does not lead to {@code b}
   */
  public List<RevisionInfo> history(Applied applied, String range) {
    return history(() -> applied, range);
  }

  /** The same; what is applied is asked for only if a side counts from there. */
  public List<RevisionInfo> history(Supplier<Applied> applied, String range) {
    return new HistoryRange(this, applied).revisions(range);
  }

  /**
   * The revisions that this target names, {@code current} and {@code heads} among them.
   *
   * @throws RevisionException if the target means nothing here
   */
  public List<RevisionInfo> resolve(Applied applied, String target) {
    return resolve(() -> applied, target);
  }

  /** The revision that this target names, if it is one and hangs on no database. */
  public Optional<RevisionInfo> only(String target) {
    try {
      List<RevisionInfo> named = resolve(Applied.nothing(), target);
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    } catch (RevisionException unknown) {
      return Optional.empty();
    }
  }

  /** The same; what is applied is asked for only if the target counts from there. */
  public List<RevisionInfo> resolve(Supplier<Applied> applied, String target) {
    return infos(new TargetResolver(this, applied).revisions(Target.parse(target)));
  }

  /** The revisions at hand that this one replaces, by id, in the order in which they run. */
  Map<String, RevisionInfo> replacedBy(RevisionInfo revision) {
    Map<String, RevisionInfo> found = new LinkedHashMap<>(replaced);
    found.keySet().retainAll(revision.replaces());
    Map<String, String> within = new HashMap<>();
    for (RevisionInfo each : found.values()) {
      putReplacements(within, each.id(), each.replaces());
    }
    return TopologicalOrder.of(
        found,
        Edges.of(found, RevisionInfo::revises, within),
        Edges.of(found, RevisionInfo::dependsOn, within));
  }

  private void putReplacements(Map<String, String> within, String by, List<String> ids) {
    for (String id : ids) {
      if (within.putIfAbsent(id, by) == null) {
        putReplacements(within, by, replacements(id));
      }
    }
  }

  /** What a revision replaces that is itself replaced. */
  List<String> replacements(String id) {
    return replaced.containsKey(id) ? replaced.get(id).replaces() : List.of();
  }

  /** The id itself, or that of the revision that replaces it. */
  String standsFor(String id) {
    return replacements.getOrDefault(id, id);
  }

  boolean contains(String id) {
    return revisions.containsKey(id);
  }

  RevisionInfo get(String id) {
    return revisions.get(id);
  }

  Set<String> ids() {
    return revisions.keySet();
  }

  Edges parents() {
    return parents;
  }

  Edges dependencies() {
    return dependencies;
  }

  List<RevisionInfo> infos(Collection<String> ids) {
    List<RevisionInfo> infos = new ArrayList<>();
    for (String id : ids) {
      infos.add(revisions.get(id));
    }
    return infos;
  }

  /** Those of which this is true, in the order in which they run. */
  List<RevisionInfo> where(Predicate<String> condition) {
    List<RevisionInfo> found = new ArrayList<>();
    for (RevisionInfo revision : revisions.values()) {
      if (condition.test(revision.id())) {
        found.add(revision);
      }
    }
    return found;
  }
}
