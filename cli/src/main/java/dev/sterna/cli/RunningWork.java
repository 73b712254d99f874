package dev.sterna.cli;

import dev.sterna.operation.Step.Mode;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run is at.
 *
 * @param revision the revision
 * @param step the step of it, counted from 0
 * @param start when it began, in {@link System#nanoTime}
 */
record RunningWork(PlannedRevision revision, int step, long start) {

  private static final int MINUTE = 60;

  String id() {
    return revision.revision().id();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Whether it commits as it goes, so that others can see how far it is. */
  boolean isSeenByOthers() {
    List<PlannedStep> steps = revision.steps();
    return step < steps.size() && steps.get(step).mode() == Mode.AUTOCOMMIT;
  }

  /** {@code 4640e9af0234: step 2 of 3, statement 17 of 230, 30,000 rows, 1 min 12 s}. */
  String line(ServerActivity.Point point) {
    List<String> parts = new ArrayList<>();
    int steps = revision.steps().size();
    if (steps > 1) {
      parts.add("step " + (step + 1) + " of " + steps);
    }
    point.statement().ifPresent(it -> parts.add("statement " + it.replace("/", " of ")));
    point.rows().ifPresent(rows -> parts.add(Figure.of(rows) + " rows"));
    parts.add(words(elapsed()));
    return "    " + id() + ": " + String.join(", ", parts);
  }

  static String words(Duration elapsed) {
    long seconds = elapsed.toSeconds();
    return seconds < MINUTE ? seconds + " s" : seconds / MINUTE + " min " + seconds % MINUTE + " s";
  }
}
