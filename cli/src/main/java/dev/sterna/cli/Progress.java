package dev.sterna.cli;

import dev.sterna.migration.DraftRevision;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A line for each revision that runs, and one for each thing that a run waits for. Where a person
 * looks on, a last line tells how far a long one is.
 */
final class Progress implements MigrationListener, AutoCloseable {

  private final Terminal terminal;
  private final Optional<RevisionInfo> draft;
  private final LiveLine live;
  private final ProgressLine line;

  /** A runner that waits for another one begins again and again. */
  private final Set<String> said = new HashSet<>();

  private long start = System.nanoTime();

  Progress(Application application) {
    this.terminal = application.terminal();
    this.draft = application.revisions().get().draft().map(DraftRevision::revision);
    this.live = new LiveLine(terminal.screen());
    this.line =
        new ProgressLine(
            live, () -> new ServerActivity(application.database(), application.revisions().get()));
  }

  /** Who looks on sees each revision begin; lines in a file may come several at a time. */
  @Override
  public boolean takesPart() {
    return live.isSeen();
  }

  @Override
  public void beforeRevision(PlannedRevision planned) {
    RevisionText text = new RevisionText(planned.revision());
    String way =
        planned.direction() == Direction.UPGRADE
            ? "Running upgrade " + text.way()
            : "Running downgrade " + text.wayBack();
    boolean isDraft = draft.filter(planned.revision()::equals).isPresent();
    String words = way + (isDraft ? ", the pending draft" : "");
    if (said.add(words)) {
      live.above(() -> terminal.out().println(words));
    }
    start = System.nanoTime();
  }

  @Override
  public void beforeStep(PlannedRevision planned, int step) {
    line.begin(new RunningWork(planned, step, start));
  }

  @Override
  public void afterRevision(PlannedRevision planned, Duration duration) {
    line.end();
    live.above(() -> {});
  }

  @Override
  public void recorded(RevisionInfo revision, Report.Action action) {
    String what = action == Report.Action.KEPT ? "Keeping the tried draft " : "Recording ";
    live.above(
        () -> terminal.out().println(what + new RevisionText(revision).way() + " (nothing runs)"));
  }

  @Override
  public void warning(String message) {
    live.above(() -> terminal.err().println("warning: " + message));
  }

  @Override
  public void waiting(String reason, Duration elapsed) {
    line.end();
    if (said.add(reason)) {
      live.above(() -> terminal.err().println("Waiting: " + reason));
    }
    if (!elapsed.minusSeconds(1).isNegative()) {
      live.draw("    waiting, " + RunningWork.words(elapsed));
    }
  }

  /** Leaves the screen as if there had been no last line. */
  @Override
  public void close() {
    line.close();
  }
}
