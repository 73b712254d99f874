package dev.sterna.dialect;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableOperation;
import java.util.List;

/** Tables and their indexes: CREATE TABLE, ALTER TABLE, DROP TABLE in the manual. */
final class TableSql implements TableOperation.Visitor<List<String>> {

  private final Qualifier qualifier;
  private final ConstraintSql constraints;
  private final IndexSql indexes;

  TableSql(Qualifier qualifier) {
    this.qualifier = qualifier;
    this.constraints = new ConstraintSql(qualifier);
    this.indexes = new IndexSql(qualifier);
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
    return new RenameTableSql(qualifier).of(operation);
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
}
