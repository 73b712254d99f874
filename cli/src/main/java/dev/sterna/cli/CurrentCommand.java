package dev.sterna.cli;

import dev.sterna.report.AppliedRevision;
import dev.sterna.report.Status;
import dev.sterna.revision.RevisionInfo;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code current}. */
@Command(name = "current", description = "Show which revision the database is at.")
final class CurrentCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private WaitOption wait;

  CurrentCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Status status = application.migrator(wait).current();
    Set<AppliedRevision> shown = new LinkedHashSet<>(status.heads());
    shown.addAll(status.halfDone());
    if (shown.isEmpty()) {
      application.print(application.nothingApplied());
    }
    Set<String> heads =
        application.graph().heads().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    for (AppliedRevision row : shown) {
      application.print(row + mark(row, status, heads));
    }
    return ExitCode.OK.code();
  }

  private static String mark(AppliedRevision row, Status status, Set<String> heads) {
    if (status.drafts().contains(row)) {
      return " (draft, by " + row.appliedBy() + ")";
    }
    if (status.unknown().contains(row)) {
      return " (not among the revisions of this program)";
    }
    return heads.contains(row.id()) ? " (head)" : "";
  }
}
