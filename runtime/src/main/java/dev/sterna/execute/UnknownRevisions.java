package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.Applied;
import dev.sterna.revision.PlanProblem;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionInfo;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The applied revisions that this program does not have, nor one that replaces them. While a newer
 * program is being deployed an older one starts on its database: that is well as long as the older
 * one has nothing to do there.
 */
final class UnknownRevisions {

  private final Set<String> known = new HashSet<>();

  UnknownRevisions(List<RevisionInfo> revisions) {
    for (RevisionInfo revision : revisions) {
      known.add(revision.id());
      known.addAll(revision.replaces());
    }
  }

  /** These revisions, without drafts. */
  List<AppliedRevision> of(DatabaseState state) {
    return state.rows().stream().filter(this::contain).toList();
  }

  boolean contain(AppliedRevision row) {
    return row.kind() != Kind.DRAFT && !known.contains(row.id());
  }

  /** Whether a row, of a draft or not, is of something that this program has in no form. */
  boolean areAlone(AppliedRevision row) {
    return !known.contains(row.id()) && row.replaces().stream().noneMatch(known::contains);
  }

  /**
   * Refuses a database where a revision that this program has stands on one that it does not have.
   */
  void refuseBelow(DatabaseState state) {
    Set<String> below =
        state.rows().stream()
            .filter(row -> known.contains(row.id()))
            .flatMap(row -> Stream.concat(row.revises().stream(), row.dependsOn().stream()))
            .collect(Collectors.toSet());
    List<AppliedRevision> missing =
        of(state).stream().filter(row -> below.contains(row.id())).toList();
    if (!missing.isEmpty()) {
      throw new MigrationException.Unknown(
          "below revisions of this program, the database has "
              + names(missing)
              + ", which this program does not have. Nothing was done. Restore the source of"
              + " the revision, or run the program that has it.");
    }
  }

  /** What counts when the way up is planned: what is done, and what is unknown in any state. */
  Applied counting(DatabaseState state) {
    return state.applied(
        row -> row.kind() != Kind.DRAFT && !(row.isHalfDone() && known.contains(row.id())));
  }

  /** Plans, and names the revisions, as the database remembers them, that make it impossible. */
  <T> T naming(DatabaseState state, Supplier<T> planning) {
    try {
      return planning.get();
    } catch (RevisionException e) {
      Set<String> ids =
          e.problems().stream()
              .filter(PlanProblem.UnknownAppliedRevision.class::isInstance)
              .flatMap(problem -> ((PlanProblem.UnknownAppliedRevision) problem).ids().stream())
              .collect(Collectors.toSet());
      if (ids.isEmpty()) {
        throw e;
      }
      throw new MigrationException.Unknown(
          "the database has "
              + names(state.rows().stream().filter(row -> ids.contains(row.id())).toList())
              + ", which this program does not have. Nothing was done. Run the program that has"
              + " it; or, if it belongs to another branch and the database is your own, undo it"
              + " with switchBranch() on the migrator, or upgrade --switch on the command line.");
    }
  }

  /** What is to be known where nothing is to be done; empty if nothing is unknown. */
  Optional<String> ahead(DatabaseState state) {
    List<AppliedRevision> unknown = of(state);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the database is ahead of this program: it has "
                + names(unknown)
                + ", which this program does not have");
  }

  static String names(List<AppliedRevision> rows) {
    return (rows.size() == 1 ? "revision " : "the revisions ")
        + String.join(", ", Excerpt.of(rows.stream().map(UnknownRevisions::name).toList()));
  }

  private static String name(AppliedRevision row) {
    return "%s \"%s\" (%s %s by %s)"
        .formatted(
            row,
            row.message(),
            row.kind() == Kind.STAMPED ? "stamped" : "applied",
            row.appliedAt().truncatedTo(ChronoUnit.SECONDS),
            row.appliedBy());
  }
}
