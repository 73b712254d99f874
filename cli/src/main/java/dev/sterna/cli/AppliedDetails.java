package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.report.AppliedRevision;
import java.io.IOException;
import java.util.Locale;

/**
 * How a revision came to a database, in words and for a program.
 *
 * @param row what the database says
 */
record AppliedDetails(AppliedRevision row) {

  /** {@code applied 2025-03-01T10:00:00Z by shop in 12 ms, with Sterna 1.0}. */
  @Override
  public String toString() {
    return "%s %s by %s%s, with Sterna %s"
        .formatted(
            word(row.kind()),
            row.appliedAt(),
            row.appliedBy(),
            row.duration().map(time -> " in " + time.toMillis() + " ms").orElse(""),
            row.sterna());
  }

  void members(JsonGenerator out) throws IOException {
    out.writeStringField("kind", word(row.kind()));
    out.writeStringField("state", word(row.state()));
    out.writeStringField("appliedAt", row.appliedAt().toString());
    out.writeStringField("appliedBy", row.appliedBy());
    if (row.duration().isPresent()) {
      out.writeNumberField("durationMs", row.duration().get().toMillis());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
