package dev.sterna.execute;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.execute.flight.LeadingWord;
import dev.sterna.execute.table.ChunkedUpdate;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.StatementText.ConcurrentIndexName;
import dev.sterna.operation.Step.Mode;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.Optional;

/**
 * Each part is passed over where it is not due, so that one script does for databases at any point
 * of its range, and may be run again. A transaction is one block; what no block executes is left to
 * psql, which runs the answers of a query ({@code \gexec}).
 *
 * @param pinned the settings under which the statements run
 * @param table the revision table
 */
record GuardedForm(PinnedSettings pinned, RevisionTable table) implements ScriptForm {

  @Override
  public void write(ScriptText script, ScriptPart part) {
    if (part.mode() == Mode.TRANSACTION) {
      transaction(script, part);
      return;
    }
    pinned.inSession().forEach(script::statement);
    for (PlannedOperation planned : part.operations()) {
      ScriptForm.describe(script, planned);
      alone(script, part, planned);
    }
    script.statement(block(part, new StringBuilder(execute(part.settled()))));
    pinned.resetting().forEach(script::statement);
  }

  private void transaction(ScriptText script, ScriptPart part) {
    StringBuilder body = new StringBuilder();
    part.checks().forEach(check -> body.append(execute(check)));
    for (PlannedOperation planned : part.operations()) {
      ScriptForm.describe(script, planned);
      for (String sql : ScriptForm.statements(planned)) {
        requireExecutable(part, sql);
        body.append(execute(sql));
      }
    }
    body.append(execute(part.settled()));
    script.statement("begin");
    (part.operations().isEmpty() ? pinned.taking() : pinned.inTransaction())
        .forEach(script::statement);
    script.statement(block(part, body));
    script.statement("commit");
  }

  private static void requireExecutable(ScriptPart part, String sql) {
    if (!LeadingWord.isExecutable(sql)) {
      throw new MigrationException(
          ("a script with --idempotent cannot skip a statement of revision %s, because no"
                  + " PL/pgSQL block can execute it: %s\n  Write the script without"
                  + " --idempotent, or in ranges without this revision.")
              .formatted(part.revision(), sql.strip().lines().findFirst().orElse("")));
    }
  }

  private static String execute(String sql) {
    return "\n  execute " + Literal.of(sql) + ";";
  }

  private static String block(ScriptPart part, StringBuilder body) {
    return Plpgsql.block("if " + part.due() + " then" + body + "\nend if;");
  }

  private void alone(ScriptText script, ScriptPart part, PlannedOperation planned) {
    if (planned.operation() instanceof UpdateInChunks update) {
      script.statement(new ChunkedUpdate(table, part.revision()).statementIf(part.due(), update));
      return;
    }
    Optional<ConcurrentIndexName> built = ConcurrentIndex.built(planned.operation());
    built.ifPresent(
        index ->
            script.executed(
                query(
                    "drop index concurrently " + qualified(index),
                    part.due() + " and not " + isValid(index))));
    String due =
        part.due()
            + built.map(index -> " and " + isValid(index) + " is not true").orElse("")
            + ConcurrentIndex.dropped(planned.operation())
                .map(index -> " and " + isValid(index) + " is not null")
                .orElse("");
    planned.statements().forEach(sql -> script.executed(query(sql, due)));
  }

  private static String query(String sql, String condition) {
    return "select " + Literal.of(sql) + " where " + condition;
  }

  private String qualified(ConcurrentIndexName index) {
    return Identifier.sql(index.schema().orElse(table.schema()))
        + "."
        + Identifier.sql(index.name());
  }

  /** Null where there is no such index. */
  private String isValid(ConcurrentIndexName index) {
    return "(select indisvalid from pg_catalog.pg_index where indexrelid = to_regclass("
        + Literal.of(qualified(index))
        + "))";
  }
}
