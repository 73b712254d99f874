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
 * What a migration can do. Each call only records an operation; nothing reaches a database before
 * the whole revision is recorded, so replay, plan, offline SQL and execution see the same list.
 *
 * <p>Tables are named by their name in the default schema, or by {@link QualifiedName#name(String,
 * String)} in another one. Names are those of the PostgreSQL catalog; Sterna quotes them.
 */
public final class Operations extends RowRecorder {

  private final List<Operation> recorded = new ArrayList<>();
  private final Function<Value.Argument, Value> arguments;

  private Operations(Function<Value.Argument, Value> arguments) {
    this.arguments = arguments;
  }

  /**
   * The operations that this recording makes, such as {@code Operations.of(migration::upgrade)},
   * where nothing is going to run: arguments stay what they are.
   */
  public static List<Operation> of(Consumer<Operations> recording) {
    return of(argument -> argument, recording);
  }

  /** The operations that this recording makes, with what is given for its arguments. */
  public static List<Operation> of(
      Function<Value.Argument, Value> arguments, Consumer<Operations> recording) {
    Operations operations = new Operations(arguments);
    recording.accept(operations);
    return List.copyOf(operations.recorded);
  }

  /**
   * What whoever runs the migration gives by this name ({@code -x region=eu}, or {@code
   * withArgument} on the migrator): a text for rows, conditions and parameters, which is never a
   * part of a statement. Java code of a step has it as {@link Value#text}. A run without it is
   * refused.
   */
  public Value argument(String name) {
    return arguments.apply(new Value.Argument(name));
  }

  /** The same, and what it is where nothing is given. */
  public Value argument(String name, String otherwise) {
    return arguments.apply(new Value.Argument(name, Optional.of(otherwise)));
  }

  /** Creates a table of columns and constraints. */
  public void createTable(String table, TableElement... elements) {
    createTable(QualifiedName.name(table), elements);
  }

  /** Creates a table of columns and constraints. */
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

  /** Changes a table, in the order given. */
  public void alterTable(String table, TableChange... changes) {
    alterTable(QualifiedName.name(table), changes);
  }

  /** Changes a table, in the order given. */
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

  /** Creates an index while the table is in use, as a step of its own. */
  public void createIndexConcurrently(String table, Index index) {
    createIndexConcurrently(QualifiedName.name(table), index);
  }

  /** Creates an index while the table is in use, as a step of its own. */
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

  /** Drops an index while the table is in use, as a step of its own. */
  public void dropIndexConcurrently(String table, String index) {
    dropIndexConcurrently(QualifiedName.name(table), index);
  }

  /** Drops an index while the table is in use, as a step of its own. */
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

  /** Gives a sequence another definition; the value it stands at stays. */
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

  /** Drops a schema if it is empty. */
  public void dropSchema(String name) {
    apply(new DropSchema(name));
  }

  /** Runs a statement that changes data, not the schema. */
  public void execute(String sql) {
    apply(new Execute(sql, List.of()));
  }

  /**
   * Runs a statement that changes the schema, and says how: {@code op.execute("create table …", e
   * -> e.createTable(…))}. The effect is never run; replay applies it in place of the statement.
   */
  public void execute(String sql, Consumer<Operations> effect) {
    apply(new Execute(sql, inner(effect)));
  }

  /**
   * Runs a statement that changes data, with a value for each {@code ?} in it; {@code ??} is the
   * operator {@code ?} then. What a value can be says {@link Value#of}.
   *
   * @throws IllegalArgumentException if no literal says a value
   */
  public void execute(String sql, Object... parameters) {
    apply(new Execute(sql, values(parameters), List.of()));
  }

  /** Runs a statement with parameters that changes the schema, and says how. */
  public void execute(String sql, Consumer<Operations> effect, Object... parameters) {
    apply(new Execute(sql, values(parameters), inner(effect)));
  }

  /**
   * A table as this revision knows it, for its rows: the columns that they have at this moment, and
   * the primary key if they are to be gone through in chunks. Nothing is recorded yet.
   */
  public TableHandle table(String table, TableElement... elements) {
    return table(QualifiedName.name(table), elements);
  }

  /** A table as this revision knows it, for its rows. */
  public TableHandle table(QualifiedName table, TableElement... elements) {
    return new TableHandle(this, Table.of(table, elements));
  }

  /**
   * Says what is so in the database already, or is somebody else's business: it changes what
   * revisions know of the schema, and nothing runs.
   */
  public void stateOnly(Consumer<Operations> state) {
    apply(new StateOnly(inner(state)));
  }

  /** Does something to the database that revisions shall not know of. */
  public void databaseOnly(Consumer<Operations> work) {
    apply(new DatabaseOnly(inner(work)));
  }

  /** Runs Java code on the migration's connection, when its turn comes. */
  public void run(String name, DataStep step) {
    apply(new RunJava(name, step));
  }

  /** Commits what was recorded so far before the rest begins. */
  public void newStep() {
    apply(new StepBreak());
  }

  /** Limits how long statements of this revision wait for locks, or take. */
  public void limit(TimeLimit limit) {
    apply(limit);
  }

  /**
   * Says that a part of the schema is made by hand, such as an index that no entity declares: no
   * draft drops it, until an entity declares it or a revision drops it. Runs nothing.
   */
  public void handMade(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.PERSON));
  }

  /**
   * Says that no entity has a part of the schema any more, and programs of the last release may:
   * the draft that drops it comes when this revision is released. Runs nothing.
   */
  public void unmapped(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.FORMER_ENTITY));
  }

  /** Says that an entity declares what was made by hand or not mapped any more. Runs nothing. */
  public void mapped(SchemaPart part) {
    apply(new Ownership(part, Ownership.Owner.ENTITY));
  }

  /** Says in a downgrade what it does not bring back. */
  public void notRestored(String what) {
    apply(new NotRestored(what));
  }

  /** Refuses the downgrade, and says why. */
  public void irreversible(String reason) {
    apply(new Irreversible(reason));
  }

  private List<Operation> inner(Consumer<Operations> recording) {
    return of(arguments, recording);
  }

  /** Records an operation, such as a {@link CustomOperation} of the application's own. */
  @Override
  public void apply(Operation operation) {
    recorded.add(operation);
  }
}
