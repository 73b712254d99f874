package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.report.FleetReport;
import dev.sterna.report.FleetReport.TenantRun;
import dev.sterna.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What runs have done, as JSON. */
final class ReportJson {

  private ReportJson() {}

  /** What one run has done, and where that left the database. */
  static void members(JsonGenerator out, Report report) throws IOException {
    out.writeArrayFieldStart("runs");
    for (Report.Run run : report.runs()) {
      out.writeStartObject();
      out.writeStringField("id", run.id());
      out.writeStringField("message", run.message());
      out.writeStringField("action", run.action().name().toLowerCase(Locale.ROOT));
      out.writeNumberField("durationMs", run.duration().toMillis());
      out.writeEndObject();
    }
    out.writeEndArray();
    RevisionJson.texts(out, "heads", report.heads());
  }

  /** What became of each of many databases. */
  static void members(JsonGenerator out, FleetReport report) throws IOException {
    out.writeNumberField("failed", report.failed().size());
    out.writeNumberField("durationMs", report.duration().toMillis());
    out.writeArrayFieldStart("tenants");
    for (TenantRun run : report.runs()) {
      tenant(out, run);
    }
    out.writeEndArray();
  }

  private static void tenant(JsonGenerator out, TenantRun run) throws IOException {
    out.writeStartObject();
    out.writeStringField("tenant", run.tenant());
    out.writeNumberField("durationMs", run.duration().toMillis());
    if (run.failure().isPresent()) {
      out.writeStringField("failure", String.valueOf(run.failure().get().getMessage()));
    } else {
      members(out, run.report().orElse(new Report(List.of(), List.of())));
    }
    out.writeEndObject();
  }
}
