package dev.sterna.diff;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropExpression.dropExpression;
import static dev.sterna.operation.PromoteIndex.addUniqueUsing;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.CompositeType.compositeType;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Extension.extension;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AddIdentity;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.AlterIdentity;
import dev.sterna.operation.AlterSequence;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CommentColumn;
import dev.sterna.operation.CommentTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropDefault;
import dev.sterna.operation.DropIdentity;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.DropSequence;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Inverse;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameIndex;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.SetExpression;
import dev.sterna.operation.SetStorage;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Identity;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes before what, whatever was found first. */
final class PhaseTest {

  private static final Table OLD = table("old", column("id", bigint()));

  private static final Table NEW = table("new", column("id", bigint()));

  private static final Table KEYED = table("keyed", column("id", bigint()), primaryKey("id"));

  private static final Schema FROM =
      Schema.of(
          table(
              "t",
              column("x", bigint()),
              column("g", text()).generatedAs("upper('x')"),
              unique("x"),
              foreignKey("x").references("keyed", "id")),
          KEYED,
          table("keyless", column("id", bigint())),
          OLD);

  private static final Schema TO =
      Schema.of(KEYED, NEW)
          .withSequence(sequence("wanted"))
          .withObject(enumType("mood", "sad", "ok"));

  /** The differences of each line come before those of the next one. */
  private static final List<List<Operation>> ORDER =
      List.of(
          List.of(new DropObject(ObjectName.view(name("v")))),
          List.of(new AddEnumValue(name("mood"), "ok", Optional.empty())),
          List.of(alter(new DropConstraint("t_x_fkey"))),
          List.of(new DropIndex(name("t"), "i", Locking.BLOCKING)),
          List.of(alter(new DropConstraint("t_x_key"))),
          List.of(new DropSequence(name("wanted"))),
          List.of(new CreateSchema("n")),
          List.of(
              new CreateObject(extension("citext")),
              new CreateObject(enumType("e", "a")),
              new CreateObject(compositeType("point")),
              new ReplaceObject(extension("citext"))),
          List.of(
              new DropAttribute(name("point"), "x"),
              new AlterAttribute(name("point"), "y", text()),
              new AddAttribute(
                  name("point"), new CompositeType.Attribute("z", text(), Optional.empty())),
              new ReplaceObject(compositeType("point"))),
          List.of(new ReplaceObject(enumType("mood", "ok"))),
          List.of(new CreateSequence(sequence("s")), new AlterSequence(sequence("s"))),
          List.of(
              new RenameTable(name("a"), name("b")),
              new RenameIndex(name("t"), "a", "b"),
              new RenameSequence(name("a"), name("b")),
              new RenameObject(ObjectName.view(name("a")), name("b")),
              new RenameEnumValue(name("mood"), "a", "b"),
              new RenameAttribute(name("point"), "a", "b"),
              alter(renameColumn("a", "b")),
              alter(new RenameConstraint("a", "b"))),
          List.of(new CreateTable(NEW)),
          List.of(alter(new DropIdentity("x"))),
          List.of(alter(new DropDefault("x"))),
          List.of(alter(new DropNotNull("x"))),
          List.of(alter(dropColumn("g")), alter(dropExpression("g"))),
          List.of(alter(dropColumn("x"))),
          List.of(alter(alterColumnType("x", text())), alter(new SetExpression("g", "lower('x')"))),
          List.of(alter(addColumn(column("y", text())))),
          List.of(alter(addColumn(column("z", text()).generatedAs("y")))),
          List.of(alter(setDefault("y", "a"))),
          List.of(alter(setNotNull("y"))),
          List.of(
              alter(new AddIdentity("x", Identity.generatedAlways())),
              alter(new AlterIdentity("x", Identity.generatedAlways()))),
          List.of(alter(addConstraint(check("c", "x > 0"))), alter(addUniqueUsing("i"))),
          List.of(alter(addConstraint(foreignKey("x").references("keyed", "id")))),
          List.of(alter(validateConstraint("c"))),
          List.of(
              alter(new CommentColumn("x", Optional.of("c"))),
              alter(new CommentTable(Optional.of("c"))),
              alter(new SetStorage("fillfactor", Optional.of("70")))),
          List.of(new CreateIndex(name("t"), index("j", "x"), Locking.BLOCKING)),
          List.of(alter(addConstraint(foreignKey("x").references("keyless", "id")))),
          List.of(
              new CreateObject(routine("f").as("create function f() ...")),
              new ReplaceObject(routine("f").as("create function f() ..."))),
          List.of(
              new CreateObject(view("v", "select 1")), new ReplaceObject(view("v", "select 1"))),
          List.of(new DropTable(name("old"))),
          List.of(new DropObject(ObjectName.routine(name("f"), List.of()))),
          List.of(new DropObject(ObjectName.enumType(name("e")))),
          List.of(new DropObject(ObjectName.extension("citext"))),
          List.of(new DropSequence(name("s"))),
          List.of(new DropSchema("n")));

  static List<Arguments> neighbours() {
    List<Arguments> neighbours = new ArrayList<>();
    for (int line = 1; line < ORDER.size(); line++) {
      for (Operation first : ORDER.get(line - 1)) {
        for (Operation second : ORDER.get(line)) {
          neighbours.add(Arguments.of(first, second));
        }
      }
    }
    return neighbours;
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void theFirstComesBeforeTheSecond(Operation first, Operation second) {
    List<Operation> wanted = AlterTable.folding(List.of(first, second));

    assertThat(Ordering.of(FROM, TO, List.of(second, first))).isEqualTo(wanted);
    assertThat(Ordering.of(FROM, TO, List.of(first, second))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoDifferenceHasNoPlace(Operation operation) {
    assertThatThrownBy(() -> Ordering.of(FROM, TO, List.of(operation)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a difference: " + operation.describe());
  }

  static List<Operation> others() {
    return List.of(new Execute("select 1", List.of()), new StepBreak(), new Own());
  }

  private record Own() implements CustomOperation {

    @Override
    public List<String> statements() {
      return List.of();
    }

    @Override
    public Schema apply(Schema before) {
      return before;
    }

    @Override
    public Inverse<Operation> inverse(Schema before) {
      return Inverse.nothing();
    }

    @Override
    public boolean isDestructive() {
      return false;
    }

    @Override
    public String describe() {
      return "my own";
    }
  }

  private static Operation alter(TableChange change) {
    return new AlterTable(name("t"), List.of(change));
  }
}
