package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.catalog.TableSize;
import dev.sterna.operation.Step;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.review.Impact;
import dev.sterna.schema.QualifiedName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of a plan, and what it asks of tables that are in use.
 *
 * @param revision the revision
 * @param step its step, counted from 0
 * @param mode how that is committed
 * @param operation what it does
 * @param tables what it asks of tables
 */
record PlannedImpact(
    PlannedRevision revision,
    int step,
    Step.Mode mode,
    PlannedOperation operation,
    List<OnTable> tables) {

  private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");

  PlannedImpact {
    tables = List.copyOf(tables);
  }

  /** The same, with the sizes of its tables. */
  PlannedImpact sized(Map<QualifiedName, TableSize> sizes) {
    return new PlannedImpact(
        revision,
        step,
        mode,
        operation,
        tables.stream()
            .map(
                on -> new OnTable(on.impact(), Optional.ofNullable(sizes.get(on.impact().table()))))
            .toList());
  }

  /**
   * What an operation asks of a table.
   *
   * @param impact the lock and the work
   * @param size how large the table is; empty if the database does not have it
   */
  record OnTable(Impact impact, Optional<TableSize> size) {

    String words() {
      return "%s%s: %s, %s; %s"
          .formatted(
              impact.table(),
              size.map(OnTable::words).orElse(""),
              impact.lock().sql(),
              impact.lock().meaning(),
              impact.work().meaning());
    }

    private static String words(TableSize size) {
      String rows =
          size.rows() < 0 ? "never analyzed" : "about " + Figure.of(size.rows()) + " rows";
      return " (" + rows + ", " + bytes(size.bytes()) + ")";
    }

    private static String bytes(long bytes) {
      double value = bytes;
      int unit = 0;
      while (value >= 1024 && unit + 1 < UNITS.size()) {
        value /= 1024;
        unit++;
      }
      return Figure.of(value, value < 10 && unit > 0 ? 1 : 0) + " " + UNITS.get(unit);
    }

    void write(JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeStringField("table", impact.table().toString());
      out.writeStringField("lock", impact.lock().sql());
      out.writeStringField("work", impact.work().name().toLowerCase(Locale.ROOT));
      if (size.isPresent()) {
        out.writeNumberField("rows", size.get().rows());
        out.writeNumberField("bytes", size.get().bytes());
      }
      out.writeEndObject();
    }
  }
}
