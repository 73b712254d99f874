package dev.sterna.cli;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A line for each revision that runs, and one for each thing that a run waits for. */
final class Progress implements MigrationListener {

  private final Terminal terminal;
  private final Optional<RevisionInfo> draft;

  /** A runner that waits for another one begins again and again. */
  private final Set<String> said = new HashSet<>();

  Progress(Terminal terminal, RevisionSet revisions) {
    this.terminal = terminal;
    this.draft = revisions.draft().map(DraftRevision::revision);
  }

  @Override
  public void beforeRevision(PlannedRevision planned) {
    RevisionText text = new RevisionText(planned.revision());
    String way =
        planned.direction() == Direction.UPGRADE
            ? "Running upgrade " + text.way()
            : "Running downgrade " + text.wayBack();
    boolean isDraft = draft.filter(planned.revision()::equals).isPresent();
    String line = way + (isDraft ? ", the pending draft" : "");
    if (said.add(line)) {
      terminal.out().println(line);
    }
  }

  @Override
  public void recorded(RevisionInfo revision, Report.Action action) {
    String what = action == Report.Action.KEPT ? "Keeping the tried draft " : "Recording ";
    terminal.out().println(what + new RevisionText(revision).way() + " (nothing runs)");
  }

  @Override
  public void warning(String message) {
    terminal.err().println("warning: " + message);
  }

  @Override
  public void waiting(String reason, Duration elapsed) {
    if (said.add(reason)) {
      terminal.err().println("Waiting: " + reason);
    }
  }
}
