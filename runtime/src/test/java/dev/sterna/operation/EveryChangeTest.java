package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentColumn.dropColumnComment;
import static dev.sterna.operation.CommentTable.commentTable;
import static dev.sterna.operation.CommentTable.dropTableComment;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropExpression.dropExpression;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.PromoteIndex.addPrimaryKeyUsing;
import static dev.sterna.operation.PromoteIndex.addUniqueUsing;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetDefault.setDefaultSql;
import static dev.sterna.operation.SetExpression.setExpression;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.SetStorage.resetStorage;
import static dev.sterna.operation.SetStorage.setStorage;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Identity.generatedAlways;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.uuid;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change makes of its table, what it says, what undoes it, and what it refuses. */
final class EveryChangeTest {

  private static final Column TWICE = column("twice", integer()).generatedAs("size * 2");

  private static final Column THRICE =
      column("thrice", integer()).generatedAs("size * 3").notNull();

  private static final Column KEY = column("key", uuid()).notNull();

  private static final Column MOOD = column("mood", type("mood")).notNull();

  private static final Column NR = column("nr", integer()).asIdentity(generatedAlways().from(5, 1));

  private static final Constraint LARGE = check("large", "thrice > 0");

  private static final Index SIZES = index("sizes", "size").asUnique();

  private static final Table POST =
      table(
              "post",
              column("id", bigint()),
              column("size", integer()),
              column("state", text()).defaultValue("new"),
              TWICE,
              THRICE,
              column("four", integer()).generatedAs("size * 4"),
              KEY,
              MOOD,
              NR,
              unique("key").named("k"),
              check("keyed", "key is not null"),
              LARGE)
          .withIndexes(List.of(SIZES, index("fours", "four")))
          .comment("posts")
          .options("with (fillfactor=70)");

  static Stream<Arguments> changes() {
    return Stream.of(
        exact(
            setExpression("twice", "size + size"),
            "set the expression of twice",
            table -> table.mappingColumn("twice", c -> c.generatedAs("size + size")),
            setExpression("twice", "size * 2")),
        lossy(
            dropExpression("twice"),
            "drop the expression of twice",
            table -> table.mappingColumn("twice", c -> c.withGenerated(Optional.empty())),
            List.of("the values of post.twice that were written since (rows get what is computed)"),
            dropColumn("twice"),
            addColumn(TWICE)),
        lossy(
            dropExpression("thrice"),
            "drop the expression of thrice",
            table -> table.mappingColumn("thrice", c -> c.withGenerated(Optional.empty())),
            List.of(
                "the values of post.thrice that were written since (rows get what is computed)"),
            dropConstraint(LARGE.name()),
            dropColumn("thrice"),
            addColumn(THRICE),
            addConstraint(LARGE)),
        lossy(
            dropExpression("four"),
            "drop the expression of four",
            table -> table.mappingColumn("four", c -> c.withGenerated(Optional.empty())),
            List.of("the values of post.four that were written since (rows get what is computed)"),
            dropColumn("four"),
            addColumn(column("four", integer()).generatedAs("size * 4"))),
        Arguments.of(
            validateConstraint("keyed"),
            "validate constraint keyed",
            POST,
            Inverse.<TableChange>nothing()),
        exact(
            setStorage("fillfactor", 80),
            "set storage parameter fillfactor to 80",
            table -> table.options("with (fillfactor=80)"),
            setStorage("fillfactor", 70)),
        exact(
            setStorage("autovacuum_enabled", false),
            "set storage parameter autovacuum_enabled to false",
            table -> table.options("with (autovacuum_enabled=false, fillfactor=70)"),
            resetStorage("autovacuum_enabled")),
        exact(
            resetStorage("fillfactor"),
            "reset storage parameter fillfactor",
            table -> table.withOptions(Optional.empty()),
            setStorage("fillfactor", 70)),
        exact(setStorage("fillfactor", 70), "set storage parameter fillfactor to 70", t -> t),
        exact(
            commentTable("all"),
            "comment on table",
            table -> table.comment("all"),
            commentTable("posts")),
        exact(
            dropTableComment(),
            "comment on table",
            table -> table.withComment(Optional.empty()),
            commentTable("posts")),
        exact(
            commentColumn("id", "which"),
            "comment on column id",
            table -> table.mappingColumn("id", c -> c.comment("which")),
            dropColumnComment("id")),
        exact(
            addUniqueUsing("sizes"),
            "add unique sizes using index sizes",
            table -> promoted(unique("size").named("sizes")),
            dropConstraint("sizes")),
        exact(
            addUniqueUsing("sizes").named("u").deferrable(Deferral.INITIALLY_DEFERRED),
            "add unique u using index sizes",
            table -> promoted(unique("size").named("u").deferrable(Deferral.INITIALLY_DEFERRED)),
            dropConstraint("u")),
        exact(
            addPrimaryKeyUsing("sizes").named("pk"),
            "add primary key pk using index sizes",
            table -> promoted(primaryKey("size").named("pk")),
            dropConstraint("pk"),
            dropNotNull("size")),
        lossy(
            dropColumn("key"),
            "drop column key",
            table -> without("key", LARGE),
            List.of(
                "the values of post.key (rows get '00000000-0000-0000-0000-000000000000')",
                "what k needs: with rows in the table, fill key with values that keep it"),
            addColumn(KEY).filledWith("00000000-0000-0000-0000-000000000000"),
            addConstraint(unique("key").named("k")),
            addConstraint(check("keyed", "key is not null"))),
        lossy(
            dropColumn("mood"),
            "drop column mood",
            table -> without("mood"),
            List.of("the values of post.mood (with rows in the table, give a fill)"),
            addColumn(MOOD)),
        lossy(
            dropColumn("nr"),
            "drop column nr",
            table -> without("nr"),
            List.of("the values of post.nr (rows are numbered anew)"),
            addColumn(NR)),
        lossy(
            dropColumn("state"),
            "drop column state",
            table -> without("state"),
            List.of("the values of post.state (rows get 'new')"),
            addColumn(column("state", text()).defaultValue("new"))),
        exact(
            dropColumn("twice"), "drop column twice", table -> without("twice"), addColumn(TWICE)),
        lossy(
            dropNotNull("thrice"),
            "drop not null on thrice",
            table -> table.mappingColumn("thrice", c -> c.withNullable(true)),
            List.of("nulls that post.thrice has by then (give a fill if there are any)"),
            setNotNull("thrice")),
        exact(
            renameConstraint("k", "l"),
            "rename constraint k to l",
            table ->
                table.withConstraints(
                    List.of(unique("key").named("l"), check("keyed", "key is not null"), LARGE)),
            renameConstraint("l", "k")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theChangeIsThis(
      TableChange change, String description, Table after, Inverse<TableChange> inverse) {
    assertThat(change.describe()).isEqualTo(description);
    assertThat(change.apply(POST)).isEqualTo(after);
    assertThat(change.inverse(POST)).isEqualTo(inverse);
    assertThat(change.isDestructive()).isEqualTo(change instanceof DropColumn);
  }

  static Stream<Arguments> refusals() {
    String computed = "it is not a generated column";
    String numbered = "it already has a default, an identity or a generated value";
    String index = "index \"sizes\" is not a plain unique one over columns in ascending order";
    return Stream.of(
        refused(setExpression("size", "1"), POST, computed),
        refused(dropExpression("size"), POST, computed),
        refused(addIdentity("nr", generatedAlways()), POST, numbered),
        refused(addIdentity("thrice", generatedAlways()), POST, numbered),
        refused(
            addIdentity("state", generatedAlways()),
            POST.mappingColumn("state", Column::notNull),
            numbered),
        refused(setDefault("twice", 1), POST, "it has an identity or a generated value"),
        refused(
            renameConstraint("k", "large"), POST, "the table already has a constraint \"large\""),
        refused(addUniqueUsing("i"), POST, "the table has no index \"i\", only [sizes, fours]"),
        refused(addUniqueUsing("sizes"), indexed(index("sizes", "size")), index),
        refused(addUniqueUsing("sizes"), indexed(SIZES.using("hash")), index),
        refused(addUniqueUsing("sizes"), indexed(SIZES.where("size > 0")), index),
        refused(addUniqueUsing("sizes"), indexed(SIZES.including("id")), index),
        refused(
            addUniqueUsing("sizes"),
            indexed(index("sizes", IndexPart.desc("size")).asUnique()),
            index),
        refused(addPrimaryKeyUsing("sizes"), indexed(SIZES.nullsNotDistinct()), index));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatDoesNotFitIsRefused(TableChange change, Table table, String problem) {
    String message = "cannot " + change.describe() + " of table post: " + problem;

    assertThatThrownBy(() -> change.apply(table))
        .isInstanceOf(ReplayException.class)
        .hasMessage(message);
  }

  static Stream<Arguments> texts() {
    Column column = column("c", text());
    return Stream.of(
        Arguments.of(addColumn(column).filledWith(1).fill(), "1"),
        Arguments.of(addColumn(column).filledWith(new BigDecimal("1.50")).fill(), "1.50"),
        Arguments.of(addColumn(column).filledWith(true).fill(), "true"),
        Arguments.of(addColumn(column).filledWith("it's").fill(), "'it''s'"),
        Arguments.of(addColumn(column).filledWithSql("now()").fill(), "now()"),
        Arguments.of(setNotNull("c").filledWith(1).fill(), "1"),
        Arguments.of(setNotNull("c").filledWith(new BigDecimal("1.50")).fill(), "1.50"),
        Arguments.of(setNotNull("c").filledWith(false).fill(), "false"),
        Arguments.of(setNotNull("c").filledWith("it's").fill(), "'it''s'"),
        Arguments.of(setNotNull("c").filledWithSql("now()").fill(), "now()"),
        Arguments.of(Optional.of(setDefault("c", 1).sql()), "1"),
        Arguments.of(Optional.of(setDefault("c", new BigDecimal("1.50")).sql()), "1.50"),
        Arguments.of(Optional.of(setDefault("c", true).sql()), "true"),
        Arguments.of(Optional.of(setDefault("c", "it's").sql()), "'it''s'"),
        Arguments.of(Optional.of(setDefaultSql("c", "now()").sql()), "now()"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aValueIsTheTextOfItsLiteral(Optional<String> text, String literal) {
    assertThat(text).contains(literal);
  }

  @Test
  void whatIsTakenAwayHasNoText() {
    assertThat(dropTableComment()).isEqualTo(new CommentTable(Optional.empty()));
    assertThat(dropColumnComment("c")).isEqualTo(new CommentColumn("c", Optional.empty()));
    assertThat(resetStorage("p")).isEqualTo(new SetStorage("p", Optional.empty()));
  }

  private static Table without(String column, Constraint... left) {
    Table table = left.length == 0 ? POST : POST.withConstraints(List.of(left));
    return table.withColumns(
        POST.columns().stream().filter(other -> !other.name().equals(column)).toList());
  }

  private static Table promoted(Constraint key) {
    List<Constraint> constraints = new ArrayList<>(POST.constraints());
    constraints.add(key);
    return POST.withConstraints(constraints).withIndexes(List.of(index("fours", "four")));
  }

  private static Table indexed(Index index) {
    return POST.withIndexes(List.of(index));
  }

  private static Arguments exact(
      TableChange change, String description, UnaryOperator<Table> after, TableChange... undo) {
    return Arguments.of(change, description, after.apply(POST), new Inverse.Exact<>(List.of(undo)));
  }

  private static Arguments lossy(
      TableChange change,
      String description,
      UnaryOperator<Table> after,
      List<String> lost,
      TableChange... undo) {
    return Arguments.of(
        change, description, after.apply(POST), new Inverse.Structural<>(List.of(undo), lost));
  }

  private static Arguments refused(TableChange change, Table table, String problem) {
    return Arguments.of(change, table, problem);
  }
}
