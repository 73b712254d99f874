package dev.sterna.dialect;

import dev.sterna.operation.DataOperation;
import dev.sterna.operation.Execute;
import dev.sterna.operation.RunJava;
import java.util.List;

/** What the author wrote: SQL as it stands, Java as nothing. */
final class DataSql implements DataOperation.Visitor<List<String>> {

  @Override
  public List<String> visit(Execute operation) {
    return List.of(unterminated(operation.sql()));
  }

  @Override
  public List<String> visit(RunJava operation) {
    return List.of();
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
