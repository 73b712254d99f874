package dev.sterna.execute;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.data.Condition.where;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.data.ColumnHandle;
import dev.sterna.migration.Operations;
import dev.sterna.migration.TableHandle;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Value;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Large tables in chunks, whose server process is killed in the middle. */
final class ChunksTest {

  private static final String ROWS = "select count(*) || ' ' || min(seen) || max(seen) from post";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  /** 1,000 rows with a key of two columns, a text that only quoting survives among them. */
  private static TestRevisions revisions(Consumer<Operations> upgrade) {
    return TestRevisions.none()
        .with(
            "a",
            migration(
                op -> {
                  op.createTable(
                      "post",
                      column("blog", text()).notNull(),
                      column("no", bigint()).notNull(),
                      column("seen", integer()),
                      primaryKey("blog", "no"));
                  op.execute(
                      "insert into post select 'it''s \\ \"' || i % 7, i, 0"
                          + " from generate_series(1, 1000) i");
                  op.execute("create table witness (n bigserial)");
                },
                op -> op.dropTable("post")))
        .with("b", migration(upgrade, op -> op.update("post", everyRow(), set("seen", 0))));
  }

  private static TableHandle post(Operations op) {
    return op.table(
        "post",
        column("blog", text()),
        column("no", bigint()),
        column("seen", integer()),
        primaryKey("blog", "no"));
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource()).allowingDestructive();
  }

  /** The server process ends itself at the 300th row that it sees, once. */
  private void killInTheMiddle() {
    database.execute(
        "create table kill (row bigint)",
        "insert into kill values (300)",
        "create function count_or_die() returns trigger language plpgsql as $$ begin"
            + " if (select row from kill) = nextval('witness_n_seq') then"
            + " perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(10); end if;"
            + " return new; end $$",
        "create trigger count_or_die before update on post for each row execute function"
            + " count_or_die()");
  }

  @Test
  void updateThatIsKilledGoesOnWhereItWas() {
    TestRevisions revisions =
        revisions(
            op -> post(op).updateInChunks(70, everyRow(), set("seen", Value.sql("seen + 1"))));
    migrator(revisions).upgrade("a");
    killInTheMiddle();

    assertThatThrownBy(() -> migrator(revisions).upgrade()).isInstanceOf(MigrationException.class);

    assertThat(database.value(ROWS)).isEqualTo("1000 01");
    assertThat(database.value("select sum(seen) from post")).isEqualTo("280");
    assertThat(database.value("select progress - 'after' from sterna_revision where id = 'b'"))
        .isEqualTo("{\"rows\": 280, \"statement\": 0}");
    assertThat(migrator(revisions).current().halfDone())
        .hasToString("[b (step 0 of 1, 280 rows into the next)]");

    migrator(revisions).upgrade();

    assertThat(database.value(ROWS)).isEqualTo("1000 11");
    assertThat(database.value("select state from sterna_revision where id = 'b'"))
        .isEqualTo("done");
    assertThat(database.value("select progress is null from sterna_revision where id = 'b'"))
        .isEqualTo("t");
  }

  @Test
  void scriptThatIsKilledGoesOnWhereItWas() {
    TestRevisions revisions =
        revisions(
            op -> post(op).updateInChunks(70, everyRow(), set("seen", Value.sql("seen + 1"))));
    migrator(revisions).upgrade("a");
    killInTheMiddle();
    List<String> script =
        List.of(
            SqlScript.upgrade(Settings.offline(revisions), "a:")
                .split("(?<=;)\n(?=do|begin|set|reset)"));
    assertThatThrownBy(() -> script.forEach(sql -> database.execute(sql)))
        .hasMessageContaining("terminat");
    assertThat(database.value("select sum(seen) from post")).isEqualTo("280");

    migrator(revisions).upgrade();

    assertThat(database.value(ROWS)).isEqualTo("1000 11");
  }

  @Test
  void halfDoneUpdateCanBeUndone() {
    TestRevisions revisions =
        revisions(
            op -> post(op).updateInChunks(70, everyRow(), set("seen", Value.sql("seen + 1"))));
    migrator(revisions).upgrade("a");
    killInTheMiddle();
    assertThatThrownBy(() -> migrator(revisions).upgrade()).isInstanceOf(MigrationException.class);

    migrator(revisions).downgrade("a");

    assertThat(database.value(ROWS)).isEqualTo("1000 00");
    assertThat(database.applied()).containsExactly("a");
  }

  @Test
  void downgradeInChunksBeginsFromTheStart() {
    TestRevisions revisions =
        revisions(op -> {})
            .with(
                "c",
                migration(
                    op ->
                        post(op).updateInChunks(70, everyRow(), set("seen", Value.sql("seen + 1"))),
                    op ->
                        post(op)
                            .updateInChunks(30, everyRow(), set("seen", Value.sql("seen - 1")))));
    migrator(revisions).upgrade("b");
    killInTheMiddle();
    assertThatThrownBy(() -> migrator(revisions).upgrade()).isInstanceOf(MigrationException.class);
    migrator(revisions).upgrade();

    migrator(revisions).downgrade("b");

    assertThat(database.value(ROWS)).isEqualTo("1000 00");
  }

  @Test
  void codeThatIsKilledGoesOnWhereItWas() {
    Set<Long> seen = new TreeSet<>();
    List<Integer> sizes = new ArrayList<>();
    TestRevisions revisions =
        revisions(
            op -> {
              TableHandle post = post(op);
              ColumnHandle<Long> no = post.column("no", Long.class);
              ColumnHandle<String> blog = post.column("blog", String.class);
              post.runInChunks(
                  "count",
                  70,
                  where("no").greaterThan(500),
                  (connection, rows) -> {
                    try (PreparedStatement update =
                        connection.prepareStatement(
                            "update post set seen = seen + 1 where blog = ? and no = ?")) {
                      for (dev.sterna.data.Row row : rows) {
                        update.setString(1, row.get(blog));
                        update.setLong(2, row.get(no));
                        update.execute();
                      }
                    }
                    sizes.add(rows.size());
                    rows.forEach(row -> seen.add(row.get(no)));
                  });
            });
    migrator(revisions).upgrade("a");
    killInTheMiddle();

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("operation: run \"count\" on post in chunks of 70");
    assertThat(sizes).containsExactly(70, 70, 70, 70);
    assertThat(database.value("select sum(seen) from post")).isEqualTo("280");

    migrator(revisions).upgrade();

    assertThat(sizes).containsExactly(70, 70, 70, 70, 70, 70, 70, 10);
    assertThat(seen).hasSize(500).doesNotContain(500L).contains(501L, 1000L);
    assertThat(
            database.value("select string_agg(distinct seen::text, '') from post where no > 500"))
        .isEqualTo("1");
    assertThat(SqlScript.upgrade(Settings.offline(revisions), "a:"))
        .contains("-- run \"count\" on post in chunks of 70\n");
  }

  @Test
  void codeCannotEndTheTransactionOfItsChunk() {
    TestRevisions revisions =
        revisions(
            op ->
                post(op)
                    .runInChunks(
                        "count", 70, everyRow(), (connection, rows) -> connection.commit()));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("\"count\" called commit() on the connection of its migration");
    assertThat(database.value("select progress from sterna_revision where id = 'b'"))
        .isEqualTo("{\"statement\": 0}");
  }
}
