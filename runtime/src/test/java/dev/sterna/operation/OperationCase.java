package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Extension.extension;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An operation, and what it is expected to be and do where {@link #SCHEMA} is the schema. */
record OperationCase(
    Operation operation,
    String description,
    Schema after,
    Inverse<Operation> inverse,
    List<Trait> traits) {

  static final QualifiedName POST = name("post");

  static final View PLAIN = view("v", "select 1");

  static final Schema SCHEMA =
      Schema.of(
              List.of("audit"),
              List.of(
                  Table.of(
                      POST,
                      column("id", bigint()).notNull(),
                      column("nr", integer()).notNull(),
                      column("title", text()),
                      column("mood", type("mood")),
                      column("moods", type("mood").array()),
                      primaryKey("id", "nr"))),
              List.of(sequence("s")))
          .withObject(enumType("mood", "sad", "ok"))
          .withObject(enumType(name("audit", "level"), "low"))
          .withObject(extension("citext"))
          .withObject(PLAIN)
          .withObject(view("m", "select 2").materialized())
          .withObject(routine("f", integer()).as("create function f(n int) ..."));

  static final Operation COLUMN = new AlterTable(POST, List.of(addColumn(column("x", text()))));

  static final Operation CONCURRENT = new CreateIndex(POST, index("i", "nr"), Locking.CONCURRENT);

  /** What an operation says of itself. */
  enum Trait {
    DESTRUCTIVE,
    NOT_TRANSACTIONAL,
    ALONE,
    NEEDS_CODE
  }

  /** It changes the schema, and its way back is exact. */
  static OperationCase changing(
      Operation operation,
      String description,
      UnaryOperator<Schema> change,
      Operation undo,
      Trait... traits) {
    return new OperationCase(
        operation, description, change.apply(SCHEMA), Inverse.exact(undo), List.of(traits));
  }

  /** It leaves the schema as it is, and its way back is exact. */
  static OperationCase keeping(Operation operation, String description, Operation... undo) {
    return new OperationCase(
        operation, description, SCHEMA, new Inverse.Exact<>(List.of(undo)), List.of());
  }

  /** It leaves the schema as it is, and something does not come back. */
  static OperationCase structural(
      Operation operation, String description, List<Operation> undo, String lost, Trait... traits) {
    return new OperationCase(
        operation,
        description,
        SCHEMA,
        new Inverse.Structural<>(undo, List.of(lost)),
        List.of(traits));
  }

  /** It leaves the schema as it is, and only its author knows a way back. */
  static OperationCase impossible(
      Operation operation, String description, String reason, Trait... traits) {
    return new OperationCase(
        operation, description, SCHEMA, new Inverse.Impossible<>(reason), List.of(traits));
  }

  void check() {
    assertThat(operation.describe()).isEqualTo(description);
    assertThat(operation.apply(SCHEMA)).isEqualTo(after);
    assertThat(operation.inverse(SCHEMA)).isEqualTo(inverse);
    assertThat(said()).isEqualTo(traits);
  }

  private List<Trait> said() {
    List<Trait> said = new ArrayList<>();
    if (operation.isDestructive()) {
      said.add(Trait.DESTRUCTIVE);
    }
    if (!operation.isTransactional()) {
      said.add(Trait.NOT_TRANSACTIONAL);
    }
    if (operation.isStepOfItsOwn()) {
      said.add(Trait.ALONE);
    }
    if (operation.needsCode()) {
      said.add(Trait.NEEDS_CODE);
    }
    return said;
  }

  @Override
  public String toString() {
    return description;
  }
}
