package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropIdentity.dropIdentity;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Identity.generatedAlways;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit a schema is refused, with what is in the way. */
final class ReplayTest {

  private static final Schema SCHEMA =
      Schema.of(
          List.of("audit"),
          List.of(
              Table.of(
                      name("user"),
                      column("id", bigint()),
                      column("nr", integer()).asIdentity(),
                      column("twice", integer()).generatedAs("nr * 2"),
                      primaryKey("id"))
                  .withIndexes(List.of(index("user_nr_idx", "nr").asUnique())),
              Table.of(
                  name("post"),
                  column("owner", bigint()),
                  column("nr", integer()),
                  foreignKey("owner").references("user", "id"),
                  foreignKey("nr").references("user", "nr")),
              Table.of(name("audit", "log"))),
          List.of(sequence("user_seq"), sequence(name("audit", "s"))));

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused(new CreateTable(Table.of(name("user"))), "there is already a table user"),
        refused(
            new CreateTable(Table.of(name("user_seq"))), "there is already a sequence user_seq"),
        refused(
            new CreateTable(
                Table.of(name("x"), column("id", text()), primaryKey("id").named("user_pkey"))),
            "table user already has an index or key user_pkey"),
        refused(
            new CreateTable(Table.of(name("user_nr_idx"))),
            "table user already has an index or key user_nr_idx"),
        refused(
            new CreateTable(
                Table.of(
                    name("x"), column("y", bigint()), foreignKey("y").references("nobody", "id"))),
            "there is no table nobody"),
        refused(
            new CreateTable(
                Table.of(
                    name("x"), column("y", bigint()), foreignKey("y").references("user", "name"))),
            "the table has no column \"name\", only [id, nr, twice]"),
        refused(
            new CreateTable(
                Table.of(
                    name("x"),
                    column("y", integer()),
                    foreignKey("y").references("user", "twice"))),
            "foreign key \"x_y_fkey\" references [twice] of table user, which has no primary key"
                + " or unique constraint over them"),
        refused(
            new DropTable(name("user")),
            "a foreign key of table post references it; drop that one first"),
        refused(new DropTable(name("nobody")), "there is no table nobody"),
        refused(new RenameTable(name("post"), name("user")), "there is already a table user"),
        refused(
            new CreateIndex(name("post"), index("i", "x"), Locking.BLOCKING),
            "the table has no column \"x\", only [owner, nr]"),
        refused(
            new CreateIndex(name("post"), index("user_nr_idx", "nr"), Locking.BLOCKING),
            "table user already has an index or key user_nr_idx"),
        refused(
            new DropIndex(name("user"), "user_nr_idx", Locking.BLOCKING),
            "a foreign key of table post references its key; drop that one first"),
        refused(
            new RenameIndex(name("user"), "x", "y"),
            "the table has no index \"x\", only [user_nr_idx]"),
        refused(new CreateSequence(sequence("user")), "there is already a table user"),
        refused(new DropSequence(name("x")), "there is no sequence x"),
        refused(new DropSchema("audit"), "these are left in it: [audit.log, audit.s]"),
        refused(new DropSchema("x"), "there is no such schema, only [audit]"),
        refused(
            alter("post", addColumn(column("nr", text()))),
            "the table already has a column \"nr\""),
        refused(alter("post", dropColumn("x")), "the table has no column \"x\", only [owner, nr]"),
        refused(
            alter("user", dropColumn("nr")),
            "column \"twice\" is computed from it; drop that one first"),
        refused(
            alter("user", dropColumn("id")),
            "a foreign key of table post references its key; drop that one first"),
        refused(
            alter("post", renameColumn("nr", "owner")), "the table already has a column \"owner\""),
        refused(
            alter("user", alterColumnType("nr", bigint())),
            "column \"twice\" is computed from it; drop that one first"),
        refused(alter("user", dropNotNull("id")), "it is part of the primary key"),
        refused(alter("user", dropNotNull("nr")), "it is an identity column"),
        refused(alter("user", setDefault("nr", 1)), "it has an identity or a generated value"),
        refused(
            alter("post", addIdentity("nr", generatedAlways())),
            "it accepts null; set it not null first"),
        refused(alter("post", dropIdentity("nr")), "it is not an identity column"),
        refused(
            alter("user", dropConstraint("user_pkey")),
            "a foreign key of table post references its key; drop that one first"),
        refused(
            alter("user", addConstraint(primaryKey("nr").named("x"))),
            "the table already has the primary key \"user_pkey\""),
        refused(
            alter("post", addConstraint(unique("nr").named("user_seq"))),
            "there is already a sequence user_seq"),
        refused(
            alter("post", addConstraint(check("post_nr_fkey", "true"))),
            "the table already has a constraint \"post_nr_fkey\""),
        refused(
            alter("post", renameConstraint("x", "y")),
            "the table has no constraint \"x\", only [post_owner_fkey, post_nr_fkey]"),
        refused(
            alter("user", validateConstraint("user_pkey")), "it is a key, which is always valid"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void operationIsRefused(Operation operation, String problem) {
    assertThatThrownBy(() -> operation.apply(SCHEMA))
        .isInstanceOf(ReplayException.class)
        .hasMessageStartingWith("cannot ")
        .hasMessageEndingWith(": " + problem);
  }

  /** Filters may leave out the table that a foreign key refers to. */
  @Test
  void aForeignKeyThatIsThereIsNotAskedForItsTargetAgain() {
    Table post =
        Table.of(name("post"), column("a", bigint()), foreignKey("a").references("nobody", "id"));

    assertThat(alter("post", addColumn(column("b", text()))).apply(Schema.of(post)))
        .isEqualTo(
            Schema.of(post.withColumns(List.of(column("a", bigint()), column("b", text())))));
  }

  @Test
  void theMessageNamesTheOperationAmongTheOthers() {
    List<Operation> operations =
        List.of(
            new CreateSchema("x"), alter("post", addColumn(column("a", text())), dropColumn("b")));

    assertThatThrownBy(() -> Replay.of(SCHEMA, operations))
        .isInstanceOf(ReplayException.class)
        .hasMessage(
            "operation 2 of 2 (alter table post: add column a, drop column b): cannot drop column"
                + " b of table post: the table has no column \"b\", only [owner, nr, a]");
  }

  private static Arguments refused(Operation operation, String problem) {
    return Arguments.of(operation, problem);
  }

  private static AlterTable alter(String table, TableChange... changes) {
    return new AlterTable(name(table), List.of(changes));
  }
}
