package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Options of tables that no statement changes.
 *
 * @param before the schema as it is, under its new names
 * @param declared the schema of the model
 */
record FixedOptions(Schema before, Schema declared) {

  /** A note at each table that would have to be made anew. */
  List<Problem> notes(Origins origins) {
    List<Problem> notes = new ArrayList<>();
    for (Table table : declared.tables().values()) {
      Table known = before.tables().get(table.name());
      if (known != null
          && !known.options().equals(table.options())
          && !TableOptions.of(known).isChangeableTo(TableOptions.of(table))) {
        origins
            .of(table.name())
            .ifPresent(
                origin ->
                    notes.add(
                        Problem.of(
                            PendingMessage.OPTIONS_FIXED,
                            origin,
                            table.name(),
                            known.options().orElse(""),
                            table.options().orElse(""))));
      }
    }
    return notes;
  }
}
