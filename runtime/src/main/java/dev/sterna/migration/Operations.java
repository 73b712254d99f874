package dev.sterna.migration;

import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataStep;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Locking;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TimeLimit;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a migration can do. Each call only records an operation. Nothing reaches a database before
 * the whole revision is recorded, so replay, plan, offline SQL and execution see the same list.
 *
 * <p>Name a table by a string if it is in the default schema, or by {@link
 * QualifiedName#name(String, String)} if it is in another one. Names are those of the PostgreSQL
 * catalog; Sterna quotes them.
 */
public final class Operations extends RowRecorder {

  private final List<Operation> recorded = new ArrayList<>();
  private final Function<Value.Argument, Value> arguments;

  private Operations(Function<Value.Argument, Value> arguments) {
    this.arguments = arguments;
  }

  /**
   * The operations of a recording, such as {@code Operations.of(migration::upgrade)}, to read and
   * not to run: arguments have no values.
   */
  public static List<Operation> of(Consumer<Operations> recording) {
    return of(argument -> argument, recording);
  }

  /** The operations of a recording, with values for its arguments. */
  public static List<Operation> of(
      Function<Value.Argument, Value> arguments, Consumer<Operations> recording) {
    Operations operations = new Operations(arguments);
    recording.accept(operations);
    return List.copyOf(operations.recorded);
  }

  /**
   * The value that whoever runs the migration passes by this name ({@code -x region=eu}, or {@code
   * withArgument} on the migrator): text for rows, conditions and parameters, never part of a
   * statement. Java code of a step reads it with {@link Value#text}. A run without it is refused.
   */
  public Value argument(String name) {
    return arguments.apply(new Value.Argument(name));
  }

  /** The same, with a default for runs that do not pass it. */
  public Value argument(String name, String otherwise) {
    return arguments.apply(new Value.Argument(name, Optional.of(otherwise)));
  }

  /** Creates a table with these columns and constraints. */
  public void createTable(String table, TableElement... elements) {
    createTable(QualifiedName.name(table), elements);
  }

  /** Creates a table with these columns and constraints. */
  public void createTable(QualifiedName table, TableElement... elements) {
    createTable(Table.of(table, elements));
  }

  /** Creates a table, with its comment and options, and then its indexes. */
  public void createTable(Table table) {
    apply(new CreateTable(table.withIndexes(List.of())));
    table.indexes().forEach(index -> createIndex(table.name(), index));
  }

  /** Drops a table with everything in it. */
  public void dropTable(String table) {
    dropTable(QualifiedName.name(table));
  }

  /** Drops a table with everything in it. */
  public void dropTable(QualifiedName table) {
    apply(new DropTable(table));
  }

  /** Renames a table; its indexes, constraints and sequences keep their names. */
  public void renameTable(String from, String to) {
    renameTable(QualifiedName.name(from), QualifiedName.name(to));
  }

  /** Renames a table or moves it to another schema. */
  public void renameTable(QualifiedName from, QualifiedName to) {
    apply(new RenameTable(from, to));
  }

  /** Applies changes to a table, in the order given. */
  public void alterTable(String table, TableChange... changes) {
    alterTable(QualifiedName.name(table), changes);
  }

  /** Applies changes to a table, in the order given. */
  public void alterTable(QualifiedName table, TableChange... changes) {
    apply(new AlterTable(table, List.of(changes)));
  }

  /** Creates an index; writers of the table wait meanwhile. */
  public void createIndex(String table, Index index) {
    createIndex(QualifiedName.name(table), index);
  }

  /** Creates an index; writers of the table wait meanwhile. */
  public void createIndex(QualifiedName table, Index index) {
    apply(new CreateIndex(table, index, Locking.BLOCKING));
  }

  /** Creates an index without blocking writers, as a separate step. */
  public void createIndexConcurrently(String table, Index index) {
    createIndexConcurrently(QualifiedName.name(table), index);
  }

  /** Creates an index without blocking writers, as a separate step. */
  public void createIndexConcurrently(QualifiedName table, Index index) {
    apply(new CreateIndex(table, index, Locking.CONCURRENT));
  }

  /** Drops an index. */
  public void dropIndex(String table, String index) {
    dropIndex(QualifiedName.name(table), index);
  }

  /** Drops an index. */
  public void dropIndex(QualifiedName table, String index) {
    apply(new DropIndex(table, index, Locking.BLOCKING));
  }

  /** Drops an index without blocking writers, as a separate step. */
  public void dropIndexConcurrently(String table, String index) {
    dropIndexConcurrently(QualifiedName.name(table), index);
  }

  /** Drops an index without blocking writers, as a separate step. */
  public void dropIndexConcurrently(QualifiedName table, String index) {
    apply(new DropIndex(table, index, Locking.CONCURRENT));
  }

  /** Renames an index. */
  public void renameIndex(String table, String from, String to) {
    renameIndex(QualifiedName.name(table), from, to);
  }

  /** Renames an index. */
  public void renameIndex(QualifiedName table, String from, String to) {
    apply(new RenameIndex(table, from, to));
  }

  /** Creates a sequence. */
  public void createSequence(Sequence sequence) {
    apply(new CreateSequence(sequence));
  }

  /** Changes the definition of a sequence; its current value stays. */
  public void alterSequence(Sequence sequence) {
    apply(new AlterSequence(sequence));
  }

  /** Renames a sequence. */
  public void renameSequence(String from, String to) {
    renameSequence(QualifiedName.name(from), QualifiedName.name(to));
  }

  /** Renames a sequence or moves it to another schema. */
  public void renameSequence(QualifiedName from, QualifiedName to) {
    apply(new RenameSequence(from, to));
  }

  /** Drops a sequence. */
  public void dropSequence(String sequence) {
    dropSequence(QualifiedName.name(sequence));
  }

  /** Drops a sequence. */
  public void dropSequence(QualifiedName sequence) {
    apply(new DropSequence(sequence));
  }

  /** Creates a schema unless it exists. */
  public void createSchema(String name) {
    apply(new CreateSchema(name));
  }

  /** Drops a schema; one that is not empty, or belongs to another role, stays, with a notice. */
  public void dropSchema(String name) {
    apply(new DropSchema(name));
  }

  /** Runs a statement that changes data, not the schema. */
  public void execute(String sql) {
    apply(new Execute(sql, List.of()));
  }

  /**
   * Runs a statement that changes the schema, and states its effect: {@code op.execute("create
   * table …", e -> e.createTable(…))}. The effect never runs; replay applies it in place of the
   * statement.
   */
  public void execute(String sql, Consumer<Operations> effect) {
    apply(new Execute(sql, inner(effect)));
  }

  /**
   * Runs a statement that changes data, with a value for each {@code ?} in it; write the operator
   * {@code ?} as {@code ??}. {@link Value#of} says what a value can be.
   *
   * @throws IllegalArgumentException if a value cannot be written as a literal
   */
  public void execute(String sql, Object... parameters) {
    apply(new Execute(sql, values(parameters), List.of()));
  }

  /** Runs a statement with parameters that changes the schema, and states its effect. */
  public void execute(String sql, Consumer<Operations> effect, Object... parameters) {
    apply(new Execute(sql, values(parameters), inner(effect)));
  }

  /**
   * A handle for the rows of a table as this revision knows it: declare its columns at this
   * revision, and the primary key if you work in chunks. Records nothing by itself.
   */
  public TableHandle table(String table, TableElement... elements) {
    return table(QualifiedName.name(table), elements);
  }

  /** A handle for the rows of a table as this revision knows it. */
  public TableHandle table(QualifiedName table, TableElement... elements) {
    return new TableHandle(this, Table.of(table, elements));
  }

  /**
   * Records what the database already has, or what others manage there: it changes what revisions
   * know of the schema, and nothing runs.
   */
  public void stateOnly(Consumer<Operations> state) {
    apply(new StateOnly(inner(state)));
  }

  /** Does something in the database that does not change what revisions know of the schema. */
  public void databaseOnly(Consumer<Operations> work) {
    apply(new DatabaseOnly(inner(work)));
  }

  /** Runs Java code on the migration's connection, in order with the other operations. */
  public void run(String name, DataStep step) {
    apply(new RunJava(name, step));
  }

  /** Commits what was recorded so far before the rest begins. */
  public void newStep() {
    apply(new StepBreak());
  }

  /** Limits how long statements of this revision may wait for locks, or run. */
  public void limit(TimeLimit limit) {
    apply(limit);
  }

  /**
   * Marks a part of the schema as made by hand, such as an index that no entity declares. No draft
   * drops it until an entity declares it or a revision drops it. Runs nothing.
   */
  public void handMade(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.PERSON));
  }

  /**
   * Marks a part of the schema that no entity has any more, but programs of the last release may
   * use. It is dropped by a draft after this revision is released. Runs nothing.
   */
  public void unmapped(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.FORMER_ENTITY));
  }

  /**
   * Marks a part of the schema that was made by hand, or no longer mapped, as declared by an
   * entity. Runs nothing.
   */
  public void mapped(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.ENTITY));
  }

  /** States in a downgrade what it does not restore. */
  public void notRestored(String what) {
    apply(new NotRestored(what));
  }

  /** Refuses the downgrade, with a reason. */
  public void irreversible(String reason) {
    apply(new Irreversible(reason));
  }

  private List<Operation> inner(Consumer<Operations> recording) {
    return of(arguments, recording);
  }

  /** Records an operation, such as a {@link CustomOperation} of your own. */
  @Override
  public void apply(Operation operation) {
    recorded.add(operation);
  }
}
