package dev.sterna.revision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A fault of the revisions themselves. They do not form a graph until all of them are gone. */
public sealed interface GraphProblem extends RevisionProblem {

  /** The revisions to look at: the one that is at fault, or all those that do not go together. */
  List<RevisionInfo> revisions();

  /** The attribute of {@code @Revision} that says what is wrong. */
  String attribute();

  /** The one of the revisions to change first. */
  default RevisionInfo revision() {
    return revisions().get(revisions().size() - 1);
  }

  /** Two revisions have one id. The oldest comes first: a copy was made later. */
  record DuplicateId(String id, List<RevisionInfo> revisions) implements GraphProblem {

    private static final Comparator<RevisionInfo> AGE =
        Comparator.comparing((RevisionInfo revision) -> revision.created().orElse(Instant.MAX))
            .thenComparing(RevisionInfo::className);

    public DuplicateId {
      revisions = revisions.stream().sorted(AGE).toList();
    }

    @Override
    public String attribute() {
      return "id";
    }

    @Override
    public String message() {
      String problem = Wording.classes(revisions) + " have the same id " + id;
      String later = Wording.classes(revisions.subList(1, revisions.size()));
      return areCopies()
          ? problem + " and the same contents. Delete " + later + "."
          : problem
              + ", but different contents. Keep the one that databases have run; if none has,"
              + " delete "
              + later
              + ", which is newer.";
    }

    private boolean areCopies() {
      String first = revisions.get(0).checksum();
      return !first.isEmpty()
          && revisions.stream().map(RevisionInfo::checksum).allMatch(first::equals);
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
            + " comes after itself. Remove its own id from revises and dependsOn.";
      }
      return Wording.classes(revisions)
          + " form a cycle, so none of them can run first. Correct revises or dependsOn of one"
          + " of them.";
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
          + "\". A label names one branch; keep it only on the first revision of that branch.";
    }
  }

  /** A label that is a revision's id as well. */
  record LabelIsId(String label, List<RevisionInfo> revisions) implements GraphProblem {

    public LabelIsId {
      revisions = List.copyOf(revisions);
    }

    @Override
    public RevisionInfo revision() {
      return revisions.get(0);
    }

    @Override
    public String attribute() {
      return "labels";
    }

    @Override
    public String message() {
      return "\""
          + label
          + "\" is both a label and an id, in "
          + Wording.classes(revisions)
          + ". Choose another label for the branch.";
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
          + "\". It must have 1 to 32 characters, without spaces and @ - + :, and must not be"
          + " head, heads, base or current.";
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
          + ". Remove it from one of them: a revision can be replaced only once.";
    }
  }
}
