package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triggers are written by hand; what becomes of them when their table changes. */
final class TriggersTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private static void create(Operations op) {
    op.createEnum("mood", "sad", "ok");
    op.createTable(
        "post",
        column("id", integer()).notNull(),
        column("title", varchar(20)),
        column("mood", type("mood")),
        column("touched", integer()).notNull().defaultValue(0));
    op.createRoutine(
        routine("touch")
            .as(
                """
                create function touch() returns trigger language plpgsql as $$
                begin
                  new.touched := old.touched + 1;
                  return new;
                end $$"""));
    op.execute(
        "create trigger retitled before update of title on post for each row"
            + " execute function touch()");
    op.execute(
        "create trigger brightened before update of mood on post for each row"
            + " when (new.mood = 'ok') execute function touch()");
    op.execute("insert into post (id, title, mood) values (1, 'a', 'sad')");
  }

  private Migrator migrator(Consumer<Operations> change) {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(
                    TriggersTest::create,
                    op -> {
                      op.execute("drop trigger brightened on post");
                      op.execute("drop trigger retitled on post");
                      op.dropRoutine("touch");
                      op.dropTable("post");
                      op.dropEnum("mood");
                    }))
            .with("b", migration(change, op -> op.irreversible("not asked for")));
    return Migrator.of(revisions, database.dataSource()).allowingDestructive();
  }

  private String triggers() {
    return database.value(
        "select string_agg(tgname || ' ' || tgenabled::text, ', ' order by tgname) from pg_trigger"
            + " where not tgisinternal");
  }

  @Test
  void oneIsCreatedAndDroppedByHand() {
    Migrator migrator = migrator(op -> {});
    migrator.upgrade("a");
    assertThat(triggers()).isEqualTo("brightened O, retitled O");

    migrator.downgrade("base");
    assertThat(triggers()).isNull();
  }

  @Test
  void itFollowsItsTableAndColumn() {
    migrator(
            op -> {
              op.renameTable("post", "article");
              op.alterTable(
                  "article",
                  renameColumn("title", "headline"),
                  alterColumnType("id", bigint()),
                  addColumn(column("body", text())));
            })
        .upgrade();

    database.execute("update article set headline = 'b'", "update article set body = 'x'");

    assertThat(triggers()).isEqualTo("brightened O, retitled O");
    assertThat(database.value("select touched from article")).isEqualTo("1");
  }

  @Test
  void oneOverTheColumnStopsAnotherTypeAndIsNamed() {
    Migrator migrator = migrator(op -> op.alterTable("post", alterColumnType("title", text())));

    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("cannot alter type of a column used in a trigger definition")
        .hasMessageContaining("trigger retitled on table post depends on column");
    assertThat(triggers()).isEqualTo("brightened O, retitled O");
  }

  @Test
  void oneOverTheColumnStopsItsDropAndIsNamed() {
    Migrator migrator = migrator(op -> op.alterTable("post", dropColumn("title")));

    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("trigger retitled on table post depends on column");
  }

  @Test
  void itGoesBeforeAndComesBackByHand() {
    migrator(
            op -> {
              op.execute("drop trigger retitled on post");
              op.alterTable("post", alterColumnType("title", text()));
              op.execute(
                  "create trigger retitled before update of title on post for each row"
                      + " execute function touch()");
            })
        .upgrade();

    database.execute("update post set title = 'b'");

    assertThat(database.value("select touched from post")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enable", "disable", "enable replica", "enable always"})
  void itComesBackAsItWasWhenItsEnumIsMadeAnew(String state) {
    migrator(op -> {}).upgrade("a");
    database.execute("alter table post " + state + " trigger brightened");
    String before = triggers();

    migrator(op -> op.alterEnum("mood", "ok", "sad")).upgrade();
    assertThat(triggers()).isEqualTo(before);

    database.execute(
        "alter table post enable trigger brightened",
        "update post set mood = 'sad'",
        "update post set mood = 'ok'");
    assertThat(database.value("select touched from post")).isEqualTo("1");
  }

  @Test
  void oneOfViewComesBackWhenTheEnumUnderItIsMadeAnew() {
    migrator(op -> {}).upgrade("a");
    database.execute(
        "create view glad as select id, mood from post where mood = 'ok'",
        "create function ignore() returns trigger language plpgsql as 'begin return null; end'",
        "create trigger ignored instead of insert on glad for each row execute function ignore()");

    migrator(op -> op.alterEnum("mood", "ok", "sad")).upgrade();

    database.execute("insert into glad values (2, 'ok')");
    assertThat(database.value("select count(*) from post")).isEqualTo("1");
  }
}
