package dev.sterna.dialect;

import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows, and what the author wrote: SQL as it stands, Java as nothing. Nothing stands for what is
 * made while it runs: the batches of a resource ({@link RowBatches}), and chunks, which keep in the
 * revision table how far they came ({@link ChunkSql}).
 */
final class DataSql implements DataOperation.Visitor<List<String>> {

  /** The SQLSTATE of a requirement that does not hold. */
  private static final String UNMET = "ST003";

  private final Qualifier qualifier;

  DataSql(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  @Override
  public List<String> visit(Execute operation) {
    return List.of(Placeholders.filled(unterminated(operation.sql()), operation.parameters()));
  }

  @Override
  public List<String> visit(RunJava operation) {
    return List.of();
  }

  @Override
  public List<String> visit(InsertRows operation) {
    return RowsSql.insert(qualifier.sql(operation.table()), operation.columns(), operation.rows());
  }

  @Override
  public List<String> visit(UpdateRows operation) {
    return List.of(
        RowsSql.update(
            qualifier.sql(operation.table()), operation.assignments(), operation.where()));
  }

  @Override
  public List<String> visit(ReplaceValues operation) {
    String table = qualifier.sql(operation.table());
    List<String> statements = new ArrayList<>();
    if (!operation.free().isEmpty()) {
      String what = "no row of " + operation.table() + " has a new value of " + operation.column();
      statements.addAll(visit(new Require(what, RowsSql.having(table, operation))));
    }
    statements.add(RowsSql.replace(table, operation));
    return statements;
  }

  @Override
  public List<String> visit(DeleteRows operation) {
    return List.of(RowsSql.delete(qualifier.sql(operation.table()), operation.where()));
  }

  @Override
  public List<String> visit(LoadRows operation) {
    return List.of();
  }

  @Override
  public List<String> visit(UpdateInChunks operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RunInChunks operation) {
    return List.of();
  }

  /**
   * The query is executed as a text, so that no name in it is taken for a variable of the block.
   */
  @Override
  public List<String> visit(Require operation) {
    String query =
        "select string_agg(r::text, ', ') from (select * from ("
            + Expression.closed(unterminated(operation.sql()))
            + ") q limit 5) r";
    return List.of(
        Plpgsql.block(
            "declare rows_ text; begin execute "
                + Literal.of(query)
                + " into rows_; if rows_ is not null then raise exception using errcode = "
                + Literal.of(UNMET)
                + ", message = "
                + Literal.of("required: " + operation.what() + "; found ")
                + " || rows_; end if; end;"));
  }

  /** The statement without semicolons at its end. */
  static String unterminated(String sql) {
    String text = sql.strip();
    while (text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return text;
  }
}
