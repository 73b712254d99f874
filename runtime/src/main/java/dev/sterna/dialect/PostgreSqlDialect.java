package dev.sterna.dialect;

import dev.sterna.operation.Operation;
import java.util.List;

/**
 * The SQL of PostgreSQL 14 and later. What only a later version has is written only where the
 * operation asks for it.
 */
public final class PostgreSqlDialect implements Dialect {

  private final OperationSql sql;

  /** Writes tables, indexes and sequences that name no schema in the default schema of the run. */
  public PostgreSqlDialect(String defaultSchema) {
    this.sql = new OperationSql(new Qualifier(defaultSchema));
  }

  @Override
  public List<String> statements(Operation operation) {
    return operation.accept(sql);
  }
}
