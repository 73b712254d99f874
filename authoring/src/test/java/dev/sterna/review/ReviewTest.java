package dev.sterna.review;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.numeric;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.timestamp;
import static dev.sterna.schema.SqlType.timestamptz;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.data.Condition;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateSequence;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import dev.sterna.schema.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, on a table that was there before and on one that the revision creates. */
final class ReviewTest {

  private static final String LONG = "x".repeat(63);

  private static final Table POST =
      Table.of(
          name("post"),
          column("id", bigint()).notNull(),
          column("code", varchar(20)),
          column("total", integer()).notNull(),
          column("twice", integer()).generatedAs("total * 2"),
          primaryKey("id"));

  static Stream<Arguments> findings() {
    Column code = column("size", integer()).notNull();
    return Stream.of(
        found(alter(addColumn(code)), "A2 ERROR post.size"),
        found(alter(addColumn(code).filledWith(0))),
        found(alter(addColumn(code.defaultValue(0)))),
        found(alter(addColumn(code.asIdentity()))),
        found(alter(addColumn(code.generatedAs("total + 1")))),
        found(alter(addColumn(column("size", integer())))),
        found(alter(setNotNull("code")), "A7 WARNING post.code"),
        found(alter(setNotNull("code").filledWith(""))),
        found(alter(setNotNull("total"))),
        found(alter(dropColumn("code")), "A13 DESTRUCTIVE post.code"),
        found(alter(dropColumn("twice"))),
        found(new DropTable(name("post")), "E1 DESTRUCTIVE post"),
        found(alter(alterColumnType("code", varchar(10))), "A9 WARNING post.code"),
        found(alter(alterColumnType("code", numeric(5, 1))), "A9 DESTRUCTIVE post.code"),
        found(alter(alterColumnType("code", text()))),
        found(alter(alterColumnType("code", varchar(30)))),
        found(alter(alterColumnType("code", text()).using("code")), "D1 INFO post.code"),
        found(new DeleteRows(name("post"), Condition.everyRow()), "E11 DESTRUCTIVE post"),
        found(alter(alterColumnType("id", bigint()))),
        found(createIndex(Locking.BLOCKING), "B1 INFO post"),
        found(createIndex(Locking.CONCURRENT)),
        found(alter(addConstraint(unique("code"))), "B8 INFO post"),
        found(alter(addConstraint(check("positive", "total > 0"))), "C3 INFO post"),
        found(alter(addConstraint(check("positive", "total > 0").notValid()))),
        found(alter(addConstraint(toItself())), "C1 INFO post"),
        found(alter(addConstraint(toItself().notValid()))),
        found(alter(addColumn(column(LONG, text())))),
        found(alter(addColumn(column(LONG + "y", text()))), "F4 ERROR post." + LONG + "y"),
        found(new CreateSequence(Sequence.sequence(LONG + "é")), "F4 ERROR " + LONG + "é"));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void operationHasTheseFindings(Operation operation, List<String> findings) {
    assertThat(
            Review.of(List.of(operation), Schema.of(POST)).stream()
                .map(ReviewTest::summary)
                .toList())
        .isEqualTo(findings);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void nothingIsLostOrHeldUpInATableThatTheRevisionCreates(Operation operation) {
    List<Operation> revision = List.of(new CreateTable(POST), operation);

    assertThat(Review.of(revision, Schema.empty()))
        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("F4"));
  }

  @Test
  void aRenamedTableIsStillTheOldOne() {
    List<Operation> revision =
        List.of(
            new RenameTable(name("post"), name("article")),
            new AlterTable(name("article"), List.of(dropColumn("code"))));

    assertThat(Review.of(revision, Schema.of(POST)).stream().map(ReviewTest::summary).toList())
        .containsExactly("A13 DESTRUCTIVE article.code");
  }

  static Stream<Arguments> viewsOverWhatIsRenamed() {
    Operation table = new RenameTable(name("post"), name("article"));
    Operation column = alter(new RenameColumn("code", "word"));
    View byCode = view("v", "select code from post");
    return Stream.of(
        over(view("v", "select code from other"), List.of(column, table)),
        over(view("v", "select * from post"), List.of(column)),
        over(byCode, List.of(column), "View v names code, which is renamed"),
        over(byCode, List.of(table), "View v names post, which is renamed"),
        over(byCode, List.of(column, table), "View v names code, post, which is renamed"),
        over(
            byCode, List.of(column, new ReplaceObject(view("v", "select word as code from post")))),
        over(
            byCode,
            List.of(new DropObject(byCode.id()), column, new CreateObject(byCode)),
            "View v is dropped and created again around the change of a table",
            "View v names code, which is renamed"),
        over(byCode, List.of(column, alter(addColumn(column("code", text()))))));
  }

  @ParameterizedTest
  @MethodSource
  void viewsOverWhatIsRenamed(View view, List<Operation> revision, List<String> messages) {
    assertThat(Review.of(revision, Schema.of(POST).withObject(view)))
        .extracting(Finding::message)
        .isEqualTo(messages);
  }

  private static Arguments over(View view, List<Operation> revision, String... messages) {
    return Arguments.of(view, revision, List.of(messages));
  }

  @Test
  void twoNamesThatAreCutToTheSameAreNamedTogether() {
    Table table = Table.of(name("t"), column(LONG + "1", text()), column(LONG + "2", text()));

    List<Finding> findings = Review.of(List.of(new CreateTable(table)), Schema.empty());

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            cut("1") + ", and \"" + LONG + "2\" to the same",
            cut("2") + ", and \"" + LONG + "1\" to the same");
  }

  @Test
  void theSameLongNameInTwoTablesDoesNotMeet() {
    List<Operation> revision =
        Stream.of("a", "b")
            .map(t -> Table.of(name(t), column(LONG + "1", text())))
            .<Operation>map(CreateTable::new)
            .toList();

    assertThat(Review.of(revision, Schema.empty()))
        .extracting(Finding::message)
        .containsExactly(cut("1"), cut("1"));
  }

  @Test
  void aFindingReadsAsOneLine() {
    Operation operation = alter(dropColumn("code"));

    assertThat(Review.of(List.of(operation), Schema.of(POST)))
        .hasToString(
            "[[A13] The values of post.code are dropped. Keep a copy, or make sure that nobody"
                + " needs them; a downgrade does not bring them back]");
  }

  private static String cut(String suffix) {
    return "PostgreSQL cuts the name \""
        + LONG
        + suffix
        + "\" to \""
        + LONG
        + "\", its first 63 bytes";
  }

  private static String summary(Finding finding) {
    QualifiedName table = finding.table();
    return finding.rule()
        + " "
        + finding.severity()
        + " "
        + finding.column().map(c -> table + "." + c).orElse(table.toString());
  }

  @Test
  void timesThatGetAZoneAreInUtc() {
    Table table = Table.of(name("t"), column("Seen at", timestamp(6)));
    AlterTable alter =
        new AlterTable(table.name(), List.of(alterColumnType("Seen at", timestamptz(6))));

    assertThat(Review.of(List.of(alter), Schema.of(table)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).endsWith("times without a zone are taken to be in UTC");
              assertThat(finding.nextStep())
                  .contains("using(\"\"Seen at\" at time zone 'Europe/Vienna'\")");
            });
  }

  private static Arguments found(Operation operation, String... findings) {
    return Arguments.of(operation, List.of(findings));
  }

  private static AlterTable alter(TableChange change) {
    return new AlterTable(name("post"), List.of(change));
  }

  private static CreateIndex createIndex(Locking locking) {
    return new CreateIndex(name("post"), index("post_code_idx", "code"), locking);
  }

  private static ForeignKey toItself() {
    return foreignKey("total").references("post", "id");
  }
}
