package dev.sterna.history;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.history.RowWork.Changed;
import dev.sterna.history.RowWork.Deleted;
import dev.sterna.history.RowWork.Inserted;
import dev.sterna.history.RowWork.Loaded;
import dev.sterna.history.RowWork.Referenced;
import dev.sterna.history.RowWork.Replaced;
import dev.sterna.operation.DataOperation;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation on rows does, and what it leaves to SQL or Java.
 *
 * @param before the schema that it finds
 */
record EffectOfData(Schema before) implements DataOperation.Visitor<Effect> {

  @Override
  public Effect visit(InsertRows operation) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (List<Value> values : operation.rows()) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(operation.columns().get(i), values.get(i));
      }
      rows.add(row);
    }
    List<RowWork> work = new ArrayList<>(List.of(new Inserted(operation.table(), rows)));
    work.addAll(referenced(operation.table(), rows));
    return new Effect(operation, work, code(operation.rows().stream().flatMap(List::stream)));
  }

  /** What expressions read of other tables. */
  private List<OwnCode> code(Stream<Value> values) {
    return queries(
        values.filter(Value.Sql.class::isInstance).map(value -> ((Value.Sql) value).expression()));
  }

  private List<OwnCode> queries(Stream<String> expressions) {
    return expressions
        .filter(sql -> new SqlWords(sql).has("select"))
        .map(sql -> OwnCode.sql(sql, before))
        .toList();
  }

  /** The rows that these refer to. */
  private List<RowWork> referenced(QualifiedName table, List<Map<String, Value>> rows) {
    List<RowWork> work = new ArrayList<>();
    for (ForeignKey key : foreignKeys(table)) {
      List<Map<String, Value>> targets = new ArrayList<>();
      for (Map<String, Value> row : rows) {
        target(key, row).ifPresent(targets::add);
      }
      if (!targets.isEmpty()) {
        work.add(new Referenced(key.table(), Set.copyOf(key.references()), Optional.of(targets)));
      }
    }
    return work;
  }

  /** What the row says of another one; nothing if it refers to none. */
  private static Optional<Map<String, Value>> target(ForeignKey key, Map<String, Value> row) {
    Map<String, Value> target = new HashMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      Value value = row.get(key.columns().get(i));
      if (value instanceof Value.Null) {
        return Optional.empty();
      }
      if (value != null) {
        target.put(key.references().get(i), value);
      }
    }
    return target.isEmpty() ? Optional.empty() : Optional.of(target);
  }

  private List<ForeignKey> foreignKeys(QualifiedName table) {
    return before.table(table).map(Table::foreignKeys).orElse(List.of());
  }

  @Override
  public Effect visit(LoadRows operation) {
    Set<String> columns =
        operation.columns().stream().map(Column::name).collect(Collectors.toSet());
    List<RowWork> work = new ArrayList<>(List.of(new Loaded(operation.table(), columns)));
    for (ForeignKey key : foreignKeys(operation.table())) {
      if (key.columns().stream().anyMatch(columns::contains)) {
        work.add(new Referenced(key.table(), Set.copyOf(key.references()), Optional.empty()));
      }
    }
    return new Effect(operation, work, List.of());
  }

  @Override
  public Effect visit(UpdateRows operation) {
    List<RowWork> work =
        changed(operation.table(), operation.assignments(), operation.where(), true);
    return new Effect(operation, work, code(operation.assignments(), operation.where()));
  }

  @Override
  public Effect visit(UpdateInChunks operation) {
    List<RowWork> work =
        changed(operation.table(), operation.assignments(), operation.where(), false);
    return new Effect(operation, work, code(operation.assignments(), operation.where()));
  }

  private List<RowWork> changed(
      QualifiedName table, List<Assignment> assignments, Condition where, boolean isReplayed) {
    Set<String> reads = reads(where);
    Map<String, Value> writes = new LinkedHashMap<>();
    for (Assignment assignment : assignments) {
      writes.put(assignment.column(), assignment.value());
      if (assignment.value() instanceof Value.Sql sql) {
        reads.addAll(Identifiers.in(sql.expression()));
      }
    }
    List<RowWork> work =
        new ArrayList<>(List.of(new Changed(table, where, reads, writes, isReplayed)));
    work.addAll(referenced(table, List.of(writes)));
    return work;
  }

  private List<OwnCode> code(List<Assignment> assignments, Condition where) {
    List<OwnCode> code = new ArrayList<>(code(assignments.stream().map(Assignment::value)));
    code.addAll(queries(where.accept(new SqlOfCondition()).stream()));
    return code;
  }

  private static Set<String> reads(Condition where) {
    Set<String> reads = new HashSet<>(where.columns());
    where.accept(new SqlOfCondition()).forEach(sql -> reads.addAll(Identifiers.in(sql)));
    return reads;
  }

  @Override
  public Effect visit(ReplaceValues operation) {
    return new Effect(
        operation,
        List.of(new Replaced(operation.table(), operation.column(), operation.free())),
        List.of());
  }

  @Override
  public Effect visit(DeleteRows operation) {
    return new Effect(
        operation,
        List.of(new Deleted(operation.table(), operation.where(), reads(operation.where()))),
        code(List.of(), operation.where()));
  }

  @Override
  public Effect visit(Execute operation) {
    return coded(operation, OwnCode.sql(operation.sql(), before));
  }

  @Override
  public Effect visit(RunJava operation) {
    return coded(operation, OwnCode.java(before));
  }

  @Override
  public Effect visit(RunInChunks operation) {
    return coded(operation, OwnCode.java(before));
  }

  @Override
  public Effect visit(Require operation) {
    return coded(operation, OwnCode.sql(operation.sql(), before));
  }

  private static Effect coded(Operation operation, OwnCode code) {
    return new Effect(operation, List.of(), List.of(code));
  }
}
