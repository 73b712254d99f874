package dev.sterna.review;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.ControlOperation;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Locking;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.SequenceOperation;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableOperation;
import dev.sterna.operation.TimeLimit;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The locks of each operation, as the PostgreSQL manual gives them: 13.3.1 "Table-Level Locks", and
 * the pages of the statements.
 *
 * @param before the schema that the operation is applied to
 */
record OperationImpacts(Schema before)
    implements Operation.Visitor<List<Impact>>,
        TableOperation.Visitor<List<Impact>>,
        DataOperation.Visitor<List<Impact>>,
        ControlOperation.Visitor<List<Impact>> {

  private static List<Impact> one(QualifiedName table, TableLock lock, TableWork work) {
    return List.of(new Impact(table, lock, work));
  }

  private static List<Impact> rows(QualifiedName table) {
    return one(table, TableLock.ROW_EXCLUSIVE, TableWork.ROWS);
  }

  /** The tables that foreign keys of this one refer to. */
  private static List<Impact> referenced(Table table, TableLock lock) {
    List<Impact> impacts = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey key && !key.table().equals(table.name())) {
        impacts.add(new Impact(key.table(), lock, TableWork.CATALOG));
      }
    }
    return impacts;
  }

  @Override
  public List<Impact> visit(TableOperation operation) {
    return operation.accept((TableOperation.Visitor<List<Impact>>) this);
  }

  @Override
  public List<Impact> visit(CreateTable operation) {
    return referenced(operation.table(), TableLock.SHARE_ROW_EXCLUSIVE);
  }

  @Override
  public List<Impact> visit(DropTable operation) {
    List<Impact> impacts =
        new ArrayList<>(one(operation.table(), TableLock.ACCESS_EXCLUSIVE, TableWork.CATALOG));
    before
        .table(operation.table())
        .ifPresent(table -> impacts.addAll(referenced(table, TableLock.ACCESS_EXCLUSIVE)));
    return impacts;
  }

  @Override
  public List<Impact> visit(RenameTable operation) {
    return one(operation.from(), TableLock.ACCESS_EXCLUSIVE, TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(AlterTable operation) {
    return before
        .table(operation.table())
        .map(
            table ->
                operation.changes().stream()
                    .flatMap(change -> change.accept(new ChangeImpacts(table)).stream())
                    .toList())
        .orElse(List.of());
  }

  @Override
  public List<Impact> visit(CreateIndex operation) {
    return one(
        operation.table(),
        operation.locking() == Locking.CONCURRENT
            ? TableLock.SHARE_UPDATE_EXCLUSIVE
            : TableLock.SHARE,
        TableWork.BUILD);
  }

  @Override
  public List<Impact> visit(DropIndex operation) {
    return one(
        operation.table(),
        operation.locking() == Locking.CONCURRENT
            ? TableLock.SHARE_UPDATE_EXCLUSIVE
            : TableLock.ACCESS_EXCLUSIVE,
        TableWork.CATALOG);
  }

  @Override
  public List<Impact> visit(RenameIndex operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(SequenceOperation operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(ObjectOperation operation) {
    return operation.accept(new ObjectImpacts(before));
  }

  @Override
  public List<Impact> visit(DataOperation operation) {
    return operation.accept((DataOperation.Visitor<List<Impact>>) this);
  }

  @Override
  public List<Impact> visit(Execute operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(RunJava operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(InsertRows operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(UpdateRows operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(DeleteRows operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(LoadRows operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(ReplaceValues operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(UpdateInChunks operation) {
    return rows(operation.table());
  }

  @Override
  public List<Impact> visit(RunInChunks operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(Require operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(ControlOperation operation) {
    return operation.accept((ControlOperation.Visitor<List<Impact>>) this);
  }

  @Override
  public List<Impact> visit(StepBreak operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(Ownership operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(NotRestored operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(Irreversible operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(TimeLimit operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(StateOnly operation) {
    return List.of();
  }

  @Override
  public List<Impact> visit(DatabaseOnly operation) {
    return operation.operations().stream().flatMap(one -> one.accept(this).stream()).toList();
  }

  @Override
  public List<Impact> visit(CustomOperation operation) {
    return List.of();
  }
}
