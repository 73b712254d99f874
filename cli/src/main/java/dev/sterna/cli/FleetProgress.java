package dev.sterna.cli;

import dev.sterna.report.FleetListener;
import dev.sterna.report.FleetReport;
import dev.sterna.report.FleetReport.TenantRun;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import java.util.List;

/** A line for each database of many: that is done, or why it failed. */
final class FleetProgress implements FleetListener, MigrationListener {

  private final Terminal terminal;

  FleetProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public boolean takesPart() {
    return false;
  }

  @Override
  public void finished(TenantRun run, int finished, int all) {
    String place = "[%s/%s] %s: ".formatted(finished, all, run.tenant());
    if (run.failure().isPresent()) {
      String message = String.valueOf(run.failure().get().getMessage());
      terminal.err().println(place + "FAILED: " + ErrorText.of(message));
    } else {
      int revisions = run.report().orElseThrow().runs().size();
      terminal.out().println(place + words(revisions) + ", " + run.duration().toMillis() + " ms");
    }
  }

  private static String words(int revisions) {
    return switch (revisions) {
      case 0 -> "nothing to do";
      case 1 -> "1 revision";
      default -> revisions + " revisions";
    };
  }

  @Override
  public void warning(String message) {
    terminal.err().println("warning: " + message);
  }

  /** What became of all. */
  Answer answer(FleetReport report) {
    int failed = report.failed().size();
    String summary =
        "%s of %s done in %s s, %s ms each."
            .formatted(
                report.runs().size() - failed,
                report.runs().size(),
                Figure.of(report.duration().toMillis() / 1e3, 1),
                Figure.of(report.duration().toNanos() / 1e6 / report.runs().size(), 1));
    if (failed > 0) {
      terminal.err().println(failed + " failed. Fix the causes and run again: the rest is done.");
    }
    return new Answer(exit(report), List.of(summary), out -> ReportJson.members(out, report));
  }

  private static ExitCode exit(FleetReport report) {
    if (report.failed().isEmpty()) {
      return ExitCode.OK;
    }
    boolean interrupted =
        report.failed().stream()
            .anyMatch(run -> run.failure().orElseThrow() instanceof MigrationException.Interrupted);
    return interrupted ? ExitCode.INTERRUPTED : ExitCode.ERROR;
  }
}
