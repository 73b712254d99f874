package dev.sterna.revision;

import java.util.List;

/** A fault of the revisions themselves. They do not form a graph until all of them are gone. */
public sealed interface GraphProblem extends RevisionProblem {

  /** The revisions to look at: the one that is at fault, or all those that do not go together. */
  List<RevisionInfo> revisions();

  /** The attribute of {@code @Revision} that says what is wrong. */
  String attribute();

  /** Two revisions have one id. */
  record DuplicateId(String id, List<RevisionInfo> revisions) implements GraphProblem {

    public DuplicateId {
      revisions = List.copyOf(revisions);
    }

    @Override
    public String attribute() {
      return "id";
    }

    @Override
    public String message() {
      return Wording.classes(revisions)
          + " have the same id "
          + id
          + ". Delete all but one of them, or give a hand-written one another id.";
    }
  }

  /** A revision revises one that is not there. */
  record MissingParent(RevisionInfo revision, String parent, List<String> similar)
      implements GraphProblem {

    public MissingParent {
      similar = List.copyOf(similar);
    }

    @Override
    public List<RevisionInfo> revisions() {
      return List.of(revision);
    }

    @Override
    public String attribute() {
      return "revises";
    }

    @Override
    public String message() {
      return Wording.missing(revision, "revises", parent, similar);
    }
  }

  /** A revision depends on one that is not there. */
  record MissingDependency(RevisionInfo revision, String dependency, List<String> similar)
      implements GraphProblem {

    public MissingDependency {
      similar = List.copyOf(similar);
    }

    @Override
    public List<RevisionInfo> revisions() {
      return List.of(revision);
    }

    @Override
    public String attribute() {
      return "dependsOn";
    }

    @Override
    public String message() {
      return Wording.missing(revision, "dependsOn", dependency, similar);
    }
  }

  /**
   * Each of these revisions comes after the one before it in the list, and the first after the
   * last.
   */
  record Cycle(List<RevisionInfo> revisions) implements GraphProblem {

    public Cycle {
      revisions = List.copyOf(revisions);
    }

    @Override
    public String attribute() {
      return "revises";
    }

    @Override
    public String message() {
      if (revisions.size() == 1) {
        return Wording.revision(revisions.get(0))
            + " comes after itself. Take its own id out of its revises and dependsOn.";
      }
      return Wording.classes(revisions)
          + " come after each other in a circle, so none of them can run first. Change revises or"
          + " dependsOn of one of them.";
    }
  }

  /** Two revisions have one label. */
  record DuplicateLabel(String label, List<RevisionInfo> revisions) implements GraphProblem {

    public DuplicateLabel {
      revisions = List.copyOf(revisions);
    }

    @Override
    public String attribute() {
      return "labels";
    }

    @Override
    public String message() {
      return Wording.classes(revisions)
          + " have the same label \""
          + label
          + "\". A label names one branch, so it stands on its first revision only.";
    }
  }

  /** A label that is a revision's id as well. */
  record LabelIsId(String label, List<RevisionInfo> revisions) implements GraphProblem {

    public LabelIsId {
      revisions = List.copyOf(revisions);
    }

    @Override
    public String attribute() {
      return "labels";
    }

    @Override
    public String message() {
      return "\""
          + label
          + "\" is a label and an id at once, in "
          + Wording.classes(revisions)
          + ". Give the branch another label.";
    }
  }

  /** An id or a label that a target could not name. */
  record InvalidName(RevisionInfo revision, String kind, String name) implements GraphProblem {

    @Override
    public List<RevisionInfo> revisions() {
      return List.of(revision);
    }

    @Override
    public String attribute() {
      return kind.equals("id") ? "id" : "labels";
    }

    @Override
    public String message() {
      return Wording.revision(revision)
          + " has the "
          + kind
          + " \""
          + name
          + "\". It must have 1 to 32 characters without spaces and @ - + : and be none of head,"
          + " heads, base, current.";
    }
  }

  /** Two revisions stand for one. */
  record ReplacedTwice(String id, List<RevisionInfo> revisions) implements GraphProblem {

    public ReplacedTwice {
      revisions = List.copyOf(revisions);
    }

    @Override
    public String attribute() {
      return "replaces";
    }

    @Override
    public String message() {
      return Wording.classes(revisions)
          + " both replace "
          + id
          + ". Take it out of one of them: a revision can only be replaced once.";
    }
  }
}
