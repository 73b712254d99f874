package dev.sterna.revision;

import java.util.List;

/** A fault of a target: of what it says, or of what it would mean. */
public sealed interface TargetProblem extends RevisionProblem {

  /** The target as it was written. */
  String target();

  /** Not of the form of a target. */
  record Malformed(String target, String expected) implements TargetProblem {

    @Override
    public String message() {
      return "\"" + target + "\" is not a target: " + expected + ".";
    }
  }

  /** Stands where a range does, and has no colon. */
  record NotARange(String target) implements TargetProblem {

    @Override
    public String message() {
      return "\"%s\" is not a range: write FROM:TO, either left out, such as :%s."
          .formatted(target, target);
    }
  }

  /** Names no revision. */
  record Unknown(String target, String name, List<String> similar) implements TargetProblem {

    public Unknown {
      similar = List.copyOf(similar);
    }

    @Override
    public String message() {
      String hint =
          name.length() < Target.MIN_PREFIX
              ? " Give at least " + Target.MIN_PREFIX + " characters of an id."
              : Wording.didYouMean(similar);
      return "No revision has the id or label \""
          + name
          + "\"."
          + hint
          + " The command history lists all of them.";
    }
  }

  /** Begins the ids of several revisions. */
  record AmbiguousPrefix(String target, String prefix, List<RevisionInfo> candidates)
      implements TargetProblem {

    private static final int SHOWN = 3;

    public AmbiguousPrefix {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String message() {
      List<RevisionInfo> shown = candidates.subList(0, Math.min(SHOWN, candidates.size()));
      String more =
          candidates.size() > SHOWN ? " and " + (candidates.size() - SHOWN) + " more" : "";
      return "\""
          + prefix
          + "\" is the beginning of "
          + Wording.revisions(shown)
          + more
          + ". Give more characters of the id.";
    }
  }

  /** Means one head where there are several, or none. */
  record NotOneHead(String target, List<RevisionInfo> heads) implements TargetProblem {

    public NotOneHead {
      heads = List.copyOf(heads);
    }

    @Override
    public String message() {
      if (heads.isEmpty()) {
        return "There are no revisions yet, so there is no \"" + target + "\".";
      }
      return "\""
          + target
          + "\" stands for a single head, but there are "
          + heads.size()
          + ": "
          + Wording.revisions(heads)
          + ". Name one, use \"heads\" for all of them, or merge them.";
    }
  }

  /** Counts from where the database is, but it is at several heads. */
  record SeveralCurrentHeads(String target, List<RevisionInfo> heads) implements TargetProblem {

    public SeveralCurrentHeads {
      heads = List.copyOf(heads);
    }

    @Override
    public String message() {
      return "\""
          + target
          + "\" is relative to the current revision, but the database is at "
          + heads.size()
          + " heads: "
          + Wording.revisions(heads)
          + ". Choose a branch (label@"
          + target.substring(target.indexOf('@') + 1)
          + ") or specify a revision.";
    }
  }

  /** Leads down in an upgrade, or up in a downgrade. */
  record WrongDirection(String target, String command, String other) implements TargetProblem {

    @Override
    public String message() {
      return "\""
          + target
          + "\" is in the other direction: "
          + command
          + " cannot go there; use "
          + other
          + ".";
    }
  }

  /** Goes further than the revisions do. */
  record TooFewSteps(String target, String from, int steps, int possible) implements TargetProblem {

    @Override
    public String message() {
      return "\""
          + target
          + "\" goes "
          + Wording.steps(steps)
          + " from "
          + from
          + ", but there "
          + (possible == 1 ? "is only 1." : "are only " + possible + ".");
    }
  }

  /** Comes to a fork, where a count cannot say which way. */
  record AmbiguousWalk(String target, String at, List<RevisionInfo> ways) implements TargetProblem {

    public AmbiguousWalk {
      ways = List.copyOf(ways);
    }

    @Override
    public String message() {
      return "\""
          + target
          + "\" is ambiguous, because the history forks at "
          + at
          + ": "
          + Wording.revisions(ways)
          + ". Specify the revision.";
    }
  }

  /** Names a range whose start does not lead to its end. */
  record NotAnAncestor(String target, List<RevisionInfo> start, List<RevisionInfo> end)
      implements TargetProblem {

    public NotAnAncestor {
      start = List.copyOf(start);
      end = List.copyOf(end);
    }

    @Override
    public String message() {
      return Wording.revisions(start)
          + " does not come before "
          + (end.isEmpty() ? "base" : Wording.revisions(end))
          + ", so \""
          + target
          + "\" is not a range. Write the older revision before the colon.";
    }
  }
}
