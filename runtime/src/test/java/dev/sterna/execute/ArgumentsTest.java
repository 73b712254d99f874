package dev.sterna.execute;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.where;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What whoever runs a revision gives it. */
final class ArgumentsTest {

  private static final String HOSTILE = "eu'); drop table place; --\\";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private static final TestRevisions REVISIONS =
      TestRevisions.none()
          .with("a", "create table place (region text, size int)", "drop table place")
          .with("b", migration(ArgumentsTest::fill, ArgumentsTest::empty));

  private static void fill(Operations op) {
    Value region = op.argument("region");
    op.insert("place", set("region", region), set("size", op.argument("size", "5")));
    op.execute("insert into place values (upper(?), 6)", region);
    op.run(
        "say it in Java",
        connection -> {
          try (var statement = connection.prepareStatement("insert into place values (?, 7)")) {
            statement.setString(1, region.text());
            statement.execute();
          }
        });
  }

  private static void empty(Operations op) {
    op.delete("place", where("region").equalTo(op.argument("region")));
    op.execute("delete from place where size > 5");
  }

  private Migrator migrator() {
    return Migrator.of(REVISIONS, database.dataSource());
  }

  private List<String> places() {
    return database.query("select region || ' ' || size from place order by size");
  }

  @Test
  void revisionHasWhatIsGivenAndElseWhatItSaysItself() {
    migrator().withArgument("region", "eu").upgrade();

    assertThat(places()).containsExactly("eu 5", "EU 6", "eu 7");
  }

  @Test
  void textIsNeverSql() {
    migrator().withArgument("region", HOSTILE).withArgument("size", "3").upgrade();

    assertThat(places())
        .containsExactly(HOSTILE + " 3", HOSTILE.toUpperCase() + " 6", HOSTILE + " 7");
  }

  @Test
  void runWithoutAValueThatIsNeededIsRefused() {
    assertThatThrownBy(() -> migrator().upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision b (R_b) needs a value for \"region\", but none was given")
        .hasMessageContaining("-x region=VALUE");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void wayBackThatTheDatabaseKeepsHasTheValueOfThen() {
    migrator().withArgument("region", HOSTILE).upgrade();

    Migrator.of(TestRevisions.none(), database.dataSource()).allowingDestructive().downgrade("a");

    assertThat(places()).isEmpty();
  }

  @Test
  void scriptHasTheValues() {
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", "create table place (region text)", "drop table place")
            .with(
                "b",
                migration(
                    op -> op.insert("place", set("region", op.argument("region"))), op -> {}));
    String script =
        SqlScript.upgrade(
            Settings.offline(revisions).withArgument("region", HOSTILE).withRole("Us\"er"), ":");

    assertThat(script)
        .contains("values (E'eu''); drop table place; --\\\\')")
        .contains("begin;\nset local role \"Us\"\"er\";\n");
    database.execute(
        "create role \"Us\"\"er\"", "grant create, usage on schema public to \"Us\"\"er\"");
    try {
      database.execute(script);
      assertThat(database.value("select region from place")).isEqualTo(HOSTILE);
      assertThat(database.value("select tableowner from pg_tables where tablename = 'place'"))
          .isEqualTo("Us\"er");
    } finally {
      database.execute("drop owned by \"Us\"\"er\"", "drop role \"Us\"\"er\"");
    }
  }

  @Test
  void replayKnowsNoValue() {
    Value argument = new Value.Argument("region");

    assertThat(
            Operations.of(
                op -> {
                  assertThat(op.argument("region")).isEqualTo(argument);
                  assertThatThrownBy(() -> op.argument("region").text())
                      .isInstanceOf(IllegalStateException.class);
                }))
        .isEmpty();
  }
}
