package dev.sterna.dialect;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.StepBreak;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The statements of each operation. */
final class OperationSql implements Operation.Visitor<List<String>> {

  private final Qualifier qualifier;
  private final ConstraintSql constraints;
  private final IndexSql indexes;
  private final SequenceSql sequences;

  OperationSql(Qualifier qualifier) {
    this.qualifier = qualifier;
    this.constraints = new ConstraintSql(qualifier);
    this.indexes = new IndexSql(qualifier);
    this.sequences = new SequenceSql(qualifier);
  }

  @Override
  public List<String> visit(CreateTable operation) {
    return new CreateTableSql(qualifier, constraints).statements(operation.table());
  }

  @Override
  public List<String> visit(DropTable operation) {
    return List.of("drop table " + qualifier.sql(operation.table()));
  }

  @Override
  public List<String> visit(RenameTable operation) {
    return rename("table", operation.from(), operation.to());
  }

  @Override
  public List<String> visit(AlterTable operation) {
    String table = qualifier.sql(operation.table());
    return new AlterTableSql(table, constraints).statements(operation.changes());
  }

  @Override
  public List<String> visit(CreateIndex operation) {
    return List.of(indexes.create(operation.table(), operation.index(), operation.locking()));
  }

  @Override
  public List<String> visit(DropIndex operation) {
    return List.of(indexes.drop(operation.table(), operation.index(), operation.locking()));
  }

  @Override
  public List<String> visit(RenameIndex operation) {
    return List.of(indexes.rename(operation.table(), operation.from(), operation.to()));
  }

  @Override
  public List<String> visit(CreateSequence operation) {
    return List.of(sequences.create(operation.sequence()));
  }

  @Override
  public List<String> visit(AlterSequence operation) {
    return List.of(sequences.alter(operation.sequence()));
  }

  @Override
  public List<String> visit(RenameSequence operation) {
    return rename("sequence", operation.from(), operation.to());
  }

  @Override
  public List<String> visit(DropSequence operation) {
    return List.of(sequences.drop(operation.sequence()));
  }

  @Override
  public List<String> visit(CreateSchema operation) {
    return List.of("create schema if not exists " + Identifier.sql(operation.name()));
  }

  @Override
  public List<String> visit(DropSchema operation) {
    return List.of(DropSchemaSql.statement(operation.name()));
  }

  @Override
  public List<String> visit(Execute operation) {
    return List.of(unterminated(operation.sql()));
  }

  @Override
  public List<String> visit(RunJava operation) {
    return List.of();
  }

  @Override
  public List<String> visit(StepBreak operation) {
    return List.of();
  }

  @Override
  public List<String> visit(NotRestored operation) {
    return List.of();
  }

  @Override
  public List<String> visit(Irreversible operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CustomOperation operation) {
    return operation.statements().stream().map(OperationSql::unterminated).toList();
  }

  /** Moves first, then renames: PostgreSQL does either, but not both at once. */
  private List<String> rename(String kind, QualifiedName from, QualifiedName to) {
    List<String> statements = new ArrayList<>();
    String schema = qualifier.schema(to);
    QualifiedName moved = QualifiedName.name(schema, from.name());
    if (!schema.equals(qualifier.schema(from))) {
      statements.add(
          "alter " + kind + " " + qualifier.sql(from) + " set schema " + Identifier.sql(schema));
    }
    if (!from.name().equals(to.name())) {
      statements.add(
          "alter " + kind + " " + qualifier.sql(moved) + " rename to " + Identifier.sql(to.name()));
    }
    return statements;
  }

  private static String unterminated(String sql) {
    String text = sql.strip();
    while (text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return text;
  }
}
