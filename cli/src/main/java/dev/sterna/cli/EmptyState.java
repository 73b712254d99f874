package dev.sterna.cli;

/** What is said where there is nothing to show, and what to do about it. */
final class EmptyState {

  static final String NO_REVISIONS =
      "There are no revisions yet. Compile an entity, then keep its draft: revision -m \"...\".";

  static final String NOTHING_APPLIED =
      "No revision is applied to this database. To apply them: upgrade.";

  static final String NO_BRANCHES = "There are no branch points.";

  private EmptyState() {}
}
