package dev.sterna.dialect;

import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.TableOperation;
import dev.sterna.operation.TimeLimit;
import java.util.List;

/** The statements of each operation. */
final class OperationSql implements Operation.Visitor<List<String>> {

  private final TableSql tables;
  private final SequenceSql sequences;
  private final ObjectSql objects;
  private final DataSql data;

  OperationSql(Qualifier qualifier) {
    this.tables = new TableSql(qualifier);
    this.sequences = new SequenceSql(qualifier);
    this.objects = new ObjectSql(qualifier);
    this.data = new DataSql(qualifier);
  }

  @Override
  public List<String> visit(TableOperation operation) {
    return operation.accept(tables);
  }

  @Override
  public List<String> visit(SequenceOperation operation) {
    return operation.accept(sequences);
  }

  @Override
  public List<String> visit(ObjectOperation operation) {
    return operation.accept(objects);
  }

  @Override
  public List<String> visit(DataOperation operation) {
    return operation.accept(data);
  }

  @Override
  public List<String> visit(ControlOperation operation) {
    return operation instanceof TimeLimit limit
        ? List.of(
            "set local %s = '%sms'".formatted(limit.kind().setting(), limit.duration().toMillis()))
        : List.of();
  }

  @Override
  public List<String> visit(CustomOperation operation) {
    return operation.statements().stream().map(DataSql::unterminated).toList();
  }
}
