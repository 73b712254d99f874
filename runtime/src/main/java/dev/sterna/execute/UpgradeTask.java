package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A revision to be brought up. */
record UpgradeTask(PlannedRevision planned, NewRow row, RevisionTable table) implements Task {

  @Override
  public State between() {
    return State.UPGRADING;
  }

  @Override
  public Report.Action action() {
    return Report.Action.UPGRADED;
  }

  @Override
  public OptionalInt firstStep(DatabaseState state) {
    Optional<AppliedRevision> standing = state.row(id());
    if (standing.isEmpty()) {
      return OptionalInt.of(0);
    }
    AppliedRevision at = standing.get();
    if (!at.isHalfDone()) {
      return OptionalInt.empty();
    }
    if (at.step() >= steps() || at.state() == State.DOWNGRADING && at.steps() != steps()) {
      throw new MigrationException(
          ("revision %s has %s steps in %s, but the database stopped at step %s of %s while it"
                  + " was %s. Restore the steps that it had then, and run again.")
              .formatted(
                  id(),
                  steps(),
                  row.revision().className(),
                  at.step(),
                  at.steps(),
                  at.state() == State.UPGRADING ? "upgrading" : "downgrading"));
    }
    return OptionalInt.of(at.step());
  }

  @Override
  public int standing(int step) {
    return step;
  }

  @Override
  public List<String> begin(Optional<AppliedRevision> standing) {
    RevisionInfo revision = row.revision();
    if (standing.isEmpty()) {
      String check = table.checks().canBeginByNames(revision);
      return isOneTransaction()
          ? List.of(check)
          : List.of(check, RevisionTable.hittingOne(table.insert(row, 0)));
    }
    AppliedRevision at = standing.get();
    String check = table.checks().stands(at);
    return at.kind() == row.kind() && at.checksum().equals(revision.checksum())
        ? List.of(check)
        : List.of(check, RevisionTable.hittingOne(table.adopt(row)));
  }

  @Override
  public String resume(int step) {
    return table.checks().stands(id(), State.UPGRADING, step);
  }

  @Override
  public String settle(int step, Optional<AppliedRevision> standing, String elapsed) {
    if (standing.isEmpty() && isOneTransaction()) {
      return table.insertDone(row, elapsed);
    }
    State state = step + 1 < steps() ? State.UPGRADING : State.DONE;
    return RevisionTable.exactlyOne(table.advance(id(), state, step + 1, steps(), elapsed));
  }

  /** Whether all that it stands on is among these. */
  boolean standsOnlyOn(Set<String> ids) {
    return ids.containsAll(row.revision().revises()) && ids.containsAll(row.revision().dependsOn());
  }

  /**
   * Whether nobody ever sees the revision half done, so that its row is written once, at the end.
   * Java code might end the transaction, and leave a part that only a row tells of.
   */
  boolean isOneTransaction() {
    return steps() == 1
        && mode(0) == Mode.TRANSACTION
        && planned.steps().get(0).operations().stream()
            .noneMatch(each -> each.operation() instanceof RunJava);
  }
}
