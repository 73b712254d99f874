package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.Status;
import dev.sterna.revision.RevisionInfo;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code current}. */
@Command(name = "current", description = "Show which revision the database is at.")
final class CurrentCommand implements Callable<Integer> {

  private final Application application;

  @Mixin private JsonOption json;

  @Mixin private WaitOption wait;

  CurrentCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Status status = application.migrator(wait).current();
    Set<AppliedRevision> shown = new LinkedHashSet<>(status.heads());
    shown.addAll(status.halfDone());
    Set<String> heads =
        application.graph().heads().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    List<String> lines =
        shown.isEmpty()
            ? List.of(application.nothingApplied())
            : shown.stream().map(row -> row + mark(row, status, heads)).toList();
    return json.print(application, Answer.of(lines, out -> rows(out, shown, status, heads)));
  }

  private static void rows(
      JsonGenerator out, Set<AppliedRevision> rows, Status status, Set<String> heads)
      throws IOException {
    out.writeArrayFieldStart("revisions");
    for (AppliedRevision row : rows) {
      out.writeStartObject();
      out.writeStringField("id", row.id());
      out.writeStringField("message", row.message());
      out.writeStringField("kind", text(row.kind()));
      out.writeStringField("state", text(row.state()));
      out.writeNumberField("step", row.step());
      out.writeNumberField("steps", row.steps());
      out.writeStringField("appliedAt", row.appliedAt().toString());
      out.writeStringField("appliedBy", row.appliedBy());
      out.writeBooleanField("head", heads.contains(row.id()));
      out.writeBooleanField("known", !status.unknown().contains(row));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
