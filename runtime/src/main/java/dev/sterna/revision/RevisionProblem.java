package dev.sterna.revision;

/** Something that keeps revisions from being ordered, named or planned. */
public sealed interface RevisionProblem permits GraphProblem, TargetProblem, PlanProblem {

  /** What is wrong, where, and what to do next. */
  String message();
}
