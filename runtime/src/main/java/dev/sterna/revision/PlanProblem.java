package dev.sterna.revision;

import java.util.List;

/** Keeps a database from being brought to a target. */
public sealed interface PlanProblem extends RevisionProblem {

  /**
   * The database has revisions that this application has not: it is older than the database, or
   * from another branch.
   */
  record UnknownAppliedRevision(List<String> ids) implements PlanProblem {

    public UnknownAppliedRevision {
      ids = List.copyOf(ids);
    }

    @Override
    public String message() {
      return "The database has "
          + (ids.size() == 1 ? "revision " : "revisions ")
          + String.join(", ", ids)
          + ", which this application does not know. Run the version of the application that has "
          + (ids.size() == 1 ? "it" : "them")
          + ".";
    }
  }

  /** A downgrade to a revision that the database does not have. */
  record NotApplied(RevisionInfo revision) implements PlanProblem {

    @Override
    public String message() {
      return "The database does not have "
          + Wording.revision(revision)
          + ", so it cannot be downgraded to that revision. Choose a revision that the database"
          + " has; the command current shows where it is.";
    }
  }

  /** A revision stands for several of which the database has only some. */
  record PartlyReplaced(RevisionInfo revision, List<String> applied, List<String> missing)
      implements PlanProblem {

    public PartlyReplaced {
      applied = List.copyOf(applied);
      missing = List.copyOf(missing);
    }

    @Override
    public String message() {
      return Wording.revision(revision)
          + " replaces revisions of which the database has "
          + String.join(", ", applied)
          + " but not "
          + String.join(", ", missing)
          + ". Upgrade the database first with the last version of the application that had"
          + " these revisions.";
    }
  }

  /** A downgrade would undo a revision whose place the replaced ones still hold. */
  record NotYetSwapped(RevisionInfo revision) implements PlanProblem {

    @Override
    public String message() {
      return "The database still has the revisions that "
          + Wording.revision(revision)
          + " replaces. Upgrade to "
          + revision.id()
          + " first, which replaces them without running anything.";
    }
  }
}
