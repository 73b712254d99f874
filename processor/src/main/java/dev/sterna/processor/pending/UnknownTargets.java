package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.Origins;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foreign keys of a model whose table the migrations neither have nor make: that of an entity that
 * {@code @Migrations} does not take, or that its {@code tables} hide.
 *
 * @param model the tables that are looked after
 * @param snapshot the tables that there are
 */
record UnknownTargets(Schema model, Schema snapshot) {

  /** An error for each, where the model declares it. */
  List<Problem> problems(Origins origins) {
    List<Problem> problems = new ArrayList<>();
    for (Table table : model.tables().values()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (model.table(key.table()).isEmpty() && snapshot.table(key.table()).isEmpty()) {
          problem(table, key, origins).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private static Optional<Problem> problem(Table table, ForeignKey key, Origins origins) {
    return origins
        .of(table.name(), key.columns().get(0))
        .or(() -> origins.of(table.name()))
        .map(
            where ->
                Problem.of(MappingMessage.TARGET_TABLE_UNKNOWN, where, table.name(), key.table()));
  }
}
