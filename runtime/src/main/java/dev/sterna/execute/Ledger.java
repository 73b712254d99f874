package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.report.Report;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run has done so far, and which revisions are applied after that. */
final class Ledger {

  private final Map<String, Applied.Entry> applied = new LinkedHashMap<>();
  private final List<Report.Run> runs = new ArrayList<>();

  /** Starts again from what the database says. */
  void reread(DatabaseState state) {
    applied.clear();
    state.applied(row -> true).entries().forEach(entry -> applied.put(entry.id(), entry));
  }

  void enter(RevisionInfo revision, Report.Action action, Duration duration) {
    switch (action) {
      case UPGRADED, KEPT, STAMPED, MOVED -> {
        applied.keySet().removeAll(revision.replaces());
        applied.put(revision.id(), Applied.Entry.of(revision));
      }
      case DOWNGRADED, UNSTAMPED -> applied.remove(revision.id());
    }
    runs.add(new Report.Run(revision.id(), revision.message(), action, duration));
  }

  /** The revisions of this run, as a failure names them. */
  List<String> done() {
    return runs.stream().map(run -> run.id() + " (" + word(run.action()) + ")").toList();
  }

  Report report() {
    return new Report(runs, Applied.of(applied.values()).heads());
  }

  private static String word(Report.Action action) {
    return action.name().toLowerCase(Locale.ROOT);
  }
}
