package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.Migrator;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.Status;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code current}. */
@Command(
    name = "current",
    description = "Show the current revision of the database.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sterna current",
      "  sterna current --check-heads   fail unless it is at the heads",
      "  sterna current -v              when, by whom, how long it took"
    })
final class CurrentCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private RunOptions runOptions;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show everything the database records about each revision, not just one line.")
  private boolean verbose;

  @Option(
      names = {"-c", "--check-heads"},
      description = "Fail unless the database is at the heads.")
  private boolean checkHeads;

  CurrentCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Status status = application.told(application.migrator(runOptions), Migrator::current);
    Set<AppliedRevision> shown = new LinkedHashSet<>(status.heads());
    shown.addAll(status.halfDone());
    Set<String> heads =
        application.graph().heads().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    List<String> lines =
        shown.isEmpty()
            ? List.of(application.nothingApplied())
            : shown.stream().flatMap(row -> lines(row, mark(row, status, heads))).toList();
    return json.print(
        application,
        new Answer(exit(status, shown, heads), lines, out -> rows(out, shown, status, heads)));
  }

  private ExitCode exit(Status status, Set<AppliedRevision> shown, Set<String> heads) {
    boolean isAtHeads =
        status.heads().stream().map(AppliedRevision::id).collect(Collectors.toSet()).equals(heads)
            && shown.size() == heads.size()
            && status.halfDone().isEmpty();
    return checkHeads && !isAtHeads ? ExitCode.NOT_AT_HEADS : ExitCode.OK;
  }

  private Stream<String> lines(AppliedRevision row, String mark) {
    Stream<String> line = Stream.of(row + mark);
    return verbose ? Stream.concat(line, details(row)) : line;
  }

  private static Stream<String> details(AppliedRevision row) {
    return Stream.of(
        "    " + row.info().title(),
        "    " + new AppliedDetails(row),
        "    checksum " + row.checksum());
  }

  private static void rows(
      JsonGenerator out, Set<AppliedRevision> rows, Status status, Set<String> heads)
      throws IOException {
    out.writeArrayFieldStart("revisions");
    for (AppliedRevision row : rows) {
      out.writeStartObject();
      out.writeStringField("id", row.id());
      out.writeStringField("message", row.message());
      out.writeNumberField("step", row.step());
      out.writeNumberField("steps", row.steps());
      if (row.rows().isPresent()) {
        out.writeNumberField("rows", row.rows().getAsLong());
      }
      new AppliedDetails(row).members(out);
      out.writeBooleanField("head", heads.contains(row.id()));
      out.writeBooleanField("known", !status.unknown().contains(row));
      out.writeEndObject();
    }
    out.writeEndArray();
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
