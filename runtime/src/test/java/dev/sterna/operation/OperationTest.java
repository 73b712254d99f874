package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.AlterIdentity.alterIdentity;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentTable.commentTable;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropDefault.dropDefault;
import static dev.sterna.operation.DropExpression.dropExpression;
import static dev.sterna.operation.DropIdentity.dropIdentity;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.PromoteIndex.addUniqueUsing;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
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
import static dev.sterna.schema.SqlType.uuid;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on one schema: what undoes it, what is lost, and that the schema comes back. */
final class OperationTest {

  private static final QualifiedName POST = name("post");

  private static final Schema SCHEMA =
      Schema.of(
          List.of("audit"),
          List.of(
              Table.of(
                  name("organization"),
                  column("_id", varchar(255)),
                  column("code", varchar(20)).notNull(),
                  primaryKey("_id"),
                  unique("code")),
              Table.of(
                      POST,
                      column("id", bigint()).asIdentity(generatedAlways().from(5, 1)),
                      column("title", varchar(20)).notNull(),
                      column("state", varchar(9)).notNull().defaultValue("new"),
                      column("owner", varchar(255)).comment("who"),
                      column("parent", bigint()),
                      column("size", integer()),
                      column("twice", integer()).generatedAs("size * 2"),
                      column("key", uuid()).notNull(),
                      primaryKey("id"),
                      unique("key"),
                      foreignKey("owner").references("organization", "_id"),
                      foreignKey("parent").references("post", "id"),
                      check("sized", "size > 0").notValid(),
                      check("stated", "state <> ''"))
                  .withIndexes(
                      List.of(
                          index("post_title_idx", "title").asUnique(),
                          index("post_big_idx", "id").where("size > 9")))),
          List.of(sequence("post_seq").startWith(7)));

  static Stream<Arguments> operations() {
    return Stream.of(
        exact(new CreateTable(Table.of(name("x"))), "drop table x"),
        lossy(
            new DropTable(POST),
            "the rows of post",
            "create table post",
            "create index post_title_idx on post",
            "create index post_big_idx on post"),
        exact(new RenameTable(POST, name("audit", "entry")), "rename table audit.entry to post"),
        exact(new RenameTable(name("organization"), name("x")), "rename table x to organization"),
        exact(
            new CreateIndex(POST, index("i", "size"), Locking.CONCURRENT), "drop index i of post"),
        exact(
            new DropIndex(POST, "post_big_idx", Locking.BLOCKING),
            "create index post_big_idx on post"),
        exact(new RenameIndex(POST, "post_big_idx", "i"), "rename index i of post to post_big_idx"),
        exact(new CreateSequence(sequence("x")), "drop sequence x"),
        exact(new AlterSequence(sequence("post_seq").cache(5)), "alter sequence post_seq"),
        exact(
            new RenameSequence(name("post_seq"), name("audit", "s")),
            "rename sequence audit.s to post_seq"),
        lossy(
            new DropSequence(name("post_seq")),
            "the number that sequence post_seq stood at (it starts at 7 again)",
            "create sequence post_seq"),
        exact(new CreateSchema("x"), "drop schema x"),
        exact(new CreateSchema("audit")),
        exact(new DropSchema("audit"), "create schema audit"),
        exact(new StepBreak(), "commit, then go on"),
        exact(TimeLimit.lockTimeout(Duration.ofSeconds(2)), "set lock_timeout to 2000 ms"),
        exact(new NotRestored("it")),
        exact(new Irreversible("it")),
        exact(alter(addColumn(column("x", text()))), "alter table post: drop column x"),
        lossy(
            alter(dropColumn("owner")),
            "the values of post.owner",
            "alter table post: add column owner, add constraint post_owner_fkey"),
        lossy(
            alter(dropColumn("state")),
            "the values of post.state (rows get 'new')",
            "alter table post: add column state, add constraint stated"),
        lossy(
            alter(dropColumn("title")),
            "the values of post.title (rows get '')",
            "alter table post: add column title",
            "create index post_title_idx on post"),
        exact(alter(dropColumn("twice")), "alter table post: add column twice"),
        exact(alter(renameColumn("id", "x")), "alter table post: rename column x to id"),
        exact(
            alter(alterColumnType("title", text())),
            "alter table post: change the type of title to varchar(20)"),
        lossy(
            alter(alterColumnType("title", varchar(10))),
            "spaces at the end of the values of post.title that are longer than varchar(10)",
            "alter table post: change the type of title to varchar(20)"),
        lossy(
            alter(alterColumnType("owner", text()).using("''")),
            "the values of post.owner as varchar(255) (rows get what becomes of them as text)",
            "alter table post: change the type of owner to varchar(255)"),
        exact(alter(setNotNull("owner")), "alter table post: drop not null on owner"),
        lossy(
            alter(setNotNull("owner").filledWith("x")),
            "which values of post.owner were null",
            "alter table post: drop not null on owner"),
        exact(alter(setNotNull("title"))),
        lossy(
            alter(dropNotNull("title")),
            "nulls that post.title has by then (they become '')",
            "alter table post: set not null on title"),
        exact(alter(dropNotNull("owner"))),
        lossy(
            alter(setNotNull("parent"), dropNotNull("parent")),
            "nulls that post.parent has by then (give a fill if there are any)",
            "alter table post: set not null on parent, drop not null on parent"),
        exact(alter(setDefault("title", "x")), "alter table post: drop the default of title"),
        exact(alter(setDefault("state", "x")), "alter table post: set the default of state"),
        exact(alter(dropDefault("state")), "alter table post: set the default of state"),
        exact(alter(dropDefault("title"))),
        exact(
            alter(setNotNull("size"), addIdentity("size", generatedAlways())),
            "alter table post: drop the identity of size, drop not null on size"),
        exact(
            alter(alterIdentity("id", generatedAlways())),
            "alter table post: change the identity of id"),
        lossy(
            alter(dropIdentity("id")),
            "the number that post.id stood at (it starts at 5 again)",
            "alter table post: make id an identity column"),
        exact(alter(commentColumn("owner", "x")), "alter table post: comment on column owner"),
        exact(alter(commentTable("x")), "alter table post: comment on table"),
        exact(alter(addConstraint(check("c", "size < 9"))), "alter table post: drop constraint c"),
        exact(
            alter(dropConstraint("post_parent_fkey")),
            "alter table post: add constraint post_parent_fkey"),
        exact(
            alter(renameConstraint("sized", "x")),
            "alter table post: rename constraint x to sized"),
        exact(
            alter(validateConstraint("sized")),
            "alter table post: drop constraint sized, add constraint sized"),
        exact(alter(validateConstraint("stated"))),
        exact(
            alter(dropConstraint("post_parent_fkey"), dropConstraint("post_pkey")),
            "alter table post: add constraint post_pkey, add constraint post_parent_fkey"),
        exact(
            new AlterTable(name("organization"), List.of(dropConstraint("organization_code_key"))),
            "alter table organization: add constraint organization_code_key"),
        exact(
            alter(addUniqueUsing("post_title_idx")),
            "alter table post: drop constraint post_title_idx",
            "create index post_title_idx on post"),
        lossy(
            alter(renameColumn("title", "t"), dropColumn("t")),
            "the values of post.t (rows get '')",
            "alter table post: add column t, rename column t to title",
            "create index post_title_idx on post"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationIsUndoneLikeThis(Operation operation, List<String> lost, List<String> undo) {
    Inverse<Operation> inverse = operation.inverse(SCHEMA);

    assertThat(inverse.operations().stream().map(Operation::describe).toList()).isEqualTo(undo);
    assertThat(inverse.lost()).isEqualTo(lost);
    assertThat(inverse.impossible()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void undoingRestoresTheSchema(Operation operation) {
    Schema after = operation.apply(SCHEMA);

    assertThat(Replay.of(after, operation.inverse(SCHEMA).operations()))
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(SCHEMA);
  }

  @Test
  void whatStandsOnlyInCodeCannotBeUndone() {
    Operation sql = new Execute("update post set size = 1", List.of());
    Operation java = new RunJava("fill sizes", connection -> {});

    assertThat(Stream.of(sql, java).map(o -> o.inverse(SCHEMA).impossible().orElseThrow()))
        .allSatisfy(reason -> assertThat(reason).contains("write what does"));
  }

  @Test
  void anExecuteHasTheEffectThatItsAuthorSays() {
    Operation execute = new Execute("drop table post", List.of(new DropTable(POST)));

    assertThat(execute.apply(SCHEMA).table(POST)).isEmpty();
  }

  @Test
  void aPrimaryKeyMakesItsColumnsNotNull() {
    Schema before = Schema.of(Table.of(POST, column("a", text()), column("b", text()).notNull()));
    Operation add = alter(addConstraint(primaryKey("a", "b")));

    assertThat(add.apply(before).table(POST).orElseThrow().column("a"))
        .contains(column("a", text()).notNull());
    assertThat(Replay.of(add.apply(before), add.inverse(before).operations())).isEqualTo(before);
  }

  @Test
  void anIndexGoesAndComesWithTheColumnThatGetsItsExpressionAgain() {
    Table table =
        Table.of(name("t"), column("a", text()), column("b", text()).generatedAs("upper(a)"))
            .withIndexes(List.of(index("j", "a"), index("i", "b")));
    Schema before = Schema.of(table);
    Operation drop =
        new AlterTable(
            name("t"),
            List.of(dropExpression("b"), alterColumnType("b", integer()).using("length(b)")));

    List<Operation> back = drop.inverse(before).operations();

    assertThat(back.stream().map(Operation::describe))
        .containsExactly("alter table t: drop column b, add column b", "create index i on t");
    assertThat(Replay.of(drop.apply(before), back)).isEqualTo(before);
    assertThat(drop.inverse(before).lost())
        .containsExactly("the values of t.b that were written since (rows get what is computed)");
  }

  @Test
  void aColumnKeepsItsFormerTypeIfAnotherOneOfItsNameGoes() {
    Schema before = Schema.of(Table.of(name("t"), column("a", text()), column("b", text())));
    Operation swap =
        new AlterTable(
            name("t"),
            List.of(
                renameColumn("a", "c"),
                addColumn(column("a", text())),
                dropColumn("a"),
                renameColumn("b", "a"),
                alterColumnType("a", integer())));

    assertThat(Replay.of(swap.apply(before), swap.inverse(before).operations())).isEqualTo(before);
  }

  @Test
  void aForeignKeyOfATableComesAfterTheIndexThatItNeeds() {
    Table table =
        Table.of(
                name("t"),
                column("a", text()),
                column("b", text()),
                primaryKey("b"),
                foreignKey("a").references("t", "a").named("late"),
                foreignKey("a").references("t", "b").named("early"),
                foreignKey("a").references("u", "a").named("other"))
            .withIndexes(List.of(index("i", "a").asUnique()));

    assertThat(CreateTable.complete(table).stream().map(Operation::describe))
        .containsExactly(
            "create table t", "create index i on t", "alter table t: add constraint late");
    assertThat(((CreateTable) CreateTable.complete(table).get(0)).table().constraints())
        .extracting(Constraint::name)
        .containsExactly("t_pkey", "early", "other");
  }

  @Test
  void onlyNeighbouringChangesOfOneTableAreFolded() {
    Operation other = new AlterTable(name("a"), List.of(commentTable("x")));
    Operation one = alter(commentTable("x"));
    Operation two = alter(commentTable("y"));

    assertThat(AlterTable.folding(List.of(one, two, other, one, new StepBreak(), two)))
        .containsExactly(
            alter(commentTable("x"), commentTable("y")), other, one, new StepBreak(), two);
  }

  @Test
  void foreignKeysFollowARenamedTableAndColumn() {
    List<Operation> renames =
        List.of(
            new RenameTable(name("organization"), name("audit", "org")),
            new AlterTable(name("audit", "org"), List.of(renameColumn("_id", "id"))),
            new RenameTable(POST, name("article")),
            new AlterTable(name("article"), List.of(renameColumn("id", "nr"))));

    assertThat(Replay.of(SCHEMA, renames).table(name("article")).orElseThrow().foreignKeys())
        .containsExactly(
            foreignKey("owner").references(name("audit", "org"), "id").named("post_owner_fkey"),
            foreignKey("parent").references("article", "nr").named("post_parent_fkey"));
  }

  @Test
  void onlyWhatLosesRowsOrValuesIsDestructive() {
    assertThat(
            operations()
                .map(arguments -> (Operation) arguments.get()[0])
                .filter(Operation::isDestructive)
                .map(Operation::describe))
        .containsExactly(
            "drop table post",
            "alter table post: drop column owner",
            "alter table post: drop column state",
            "alter table post: drop column title",
            "alter table post: drop column twice",
            "alter table post: change the type of owner to text",
            "alter table post: rename column title to t, drop column t");
  }

  private static Arguments exact(Operation operation, String... undo) {
    return Arguments.of(operation, List.of(), List.of(undo));
  }

  private static Arguments lossy(Operation operation, String lost, String... undo) {
    return Arguments.of(operation, List.of(lost), List.of(undo));
  }

  private static AlterTable alter(TableChange... changes) {
    return new AlterTable(POST, List.of(changes));
  }
}
