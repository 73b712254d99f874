package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the author of a revision wants it in the graph. What is named is named like the targets of
 * other commands, as {@code billing@head} or the beginning of an id.
 *
 * @param head the revision to stand on, or {@code base} for a new beginning; the only head if none
 *     is given
 * @param splice whether it may stand on a revision that another one revises, and so begin a branch
 * @param labels names of the branch that begins here
 * @param dependsOn what else has to be applied first, without being a parent
 */
public record Placement(
    Optional<String> head, boolean splice, List<String> labels, List<String> dependsOn) {

  private static final Placement ON_THE_HEAD =
      new Placement(Optional.empty(), false, List.of(), List.of());

  public Placement {
    Objects.requireNonNull(head, "head");
    labels = List.copyOf(labels);
    dependsOn = List.copyOf(dependsOn);
  }

  /** On the only head, with nothing said of labels and dependencies. */
  public static Placement onTheHead() {
    return ON_THE_HEAD;
  }

  /**
   * The parents of the revision: none, or one.
   *
   * @throws RefusalException if it cannot be placed there
   * @throws RevisionException if the head means nothing here
   */
  List<String> parents(RevisionGraph graph) {
    List<String> heads = ids(graph.heads());
    if (head.isEmpty()) {
      if (heads.size() > 1) {
        throw refusal(
            "the revisions have several heads, "
                + ShortList.of(heads)
                + ": specify which one to revise, such as --head "
                + heads.get(0)
                + ", or join them with merge");
      }
      return heads;
    }
    List<String> parents = named(graph, head.get());
    if (parents.size() > 1) {
      throw refusal(
          "\"%s\" names several revisions, %s: give one, or join them with merge"
              .formatted(head.get(), ShortList.of(parents)));
    }
    if (!splice && !heads.containsAll(parents)) {
      throw refusal(
          ("%s is not a head; the heads are %s: specify one of them, or start a branch there with"
                  + " --splice")
              .formatted(parents.get(0), ShortList.of(heads)));
    }
    return parents;
  }

  /**
   * The ids of what it depends on.
   *
   * @throws RefusalException if one is no single revision
   * @throws RevisionException if one means nothing here
   */
  List<String> dependencies(RevisionGraph graph) {
    List<String> ids = new ArrayList<>();
    for (String target : dependsOn) {
      List<String> named = named(graph, target);
      if (named.size() != 1) {
        throw refusal(
            "\"%s\" is not a single revision, so another cannot depend on it: specify one"
                .formatted(target));
      }
      ids.addAll(named);
    }
    return ids.stream().distinct().sorted().toList();
  }

  /** No database is asked, so none has come anywhere. */
  private static List<String> named(RevisionGraph graph, String target) {
    return ids(
        graph.resolve(
            () -> {
              throw refusal(
                  ("\"%s\" is relative to the current revision of a database, which is not known"
                          + " here: specify a revision")
                      .formatted(target));
            },
            target));
  }

  private static List<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).toList();
  }

  private static RefusalException refusal(String message) {
    return new RefusalException(Reason.NOT_ON_HEADS, message);
  }
}
