package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Index;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SqlScriptTest {

  private static final TestRevisions REVISIONS =
      TestRevisions.tables("aaaa")
          .with(
              "bbbb",
              migration(
                  op -> {
                    op.execute("create table t (id int) -- the end");
                    op.createIndexConcurrently("t", Index.index("i", "id"));
                    op.run("fill t", connection -> {});
                  },
                  op -> {
                    op.notRestored("the rows of t");
                    op.execute("drop table t");
                  }));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @Test
  void scriptSaysWhatARunWouldDo() {
    assertThat(SqlScript.upgrade(Settings.offline(REVISIONS), "aaaa:"))
        .isEqualTo(
            """

            -- upgrade to bbbb: create bbbb
            begin;
            do $sterna$ begin if exists (select from public.sterna_revision where id = 'bbbb') or exists (select from pg_catalog.unnest(array['aaaa']::text[]) need where not exists (select from public.sterna_revision where id = need and state = 'done') and not exists (select from public.sterna_revision where need = any (replaces) and state = 'done')) then raise exception using errcode = 'ST002', message = 'revision bbbb is already applied, or a revision that it needs is not'; end if; end; $sterna$;
            insert into public.sterna_revision (id, revises, depends_on, replaces, message, checksum, kind, state, step, steps, downgrade, applied_at, applied_by, sterna) values ('bbbb', array['aaaa']::text[], array[]::text[], array[]::text[], 'create bbbb', 'checksum of bbbb', 'applied', 'upgrading', 0, 3, '[{"mode":"transaction","statements":["drop table t"]}]'::jsonb, pg_catalog.clock_timestamp(), session_user, 'development');
            commit;
            begin;
            set local search_path = public, pg_temp;
            set local lock_timeout = '5s';
            set local timezone = 'UTC';
            do $sterna$ begin if not exists (select from public.sterna_revision where id = 'bbbb' and state = 'upgrading' and step = 0) then raise exception using errcode = 'ST002', message = 'the revision is no longer at the same step'; end if; end; $sterna$;
            create table t (id int) -- the end
            ;
            update public.sterna_revision set state = 'upgrading', step = 1, steps = 3, progress = null, duration_ms = coalesce(duration_ms, 0) operator(pg_catalog.+) pg_catalog.round(1000.0 operator(pg_catalog.*) extract(epoch from interval '0'))::bigint where id = 'bbbb';
            commit;
            set search_path = public, pg_temp;
            set timezone = 'UTC';
            do $sterna$ begin if not exists (select from public.sterna_revision where id = 'bbbb' and state = 'upgrading' and step = 1) then raise exception using errcode = 'ST002', message = 'the revision is no longer at the same step'; end if; end; $sterna$;
            create index concurrently i on public.t (id);
            reset search_path;
            reset timezone;
            begin;
            do $sterna$ begin if not exists (select from public.sterna_revision where id = 'bbbb' and state = 'upgrading' and step = 1) then raise exception using errcode = 'ST002', message = 'the revision is no longer at the same step'; end if; end; $sterna$;
            update public.sterna_revision set state = 'upgrading', step = 2, steps = 3, progress = null, duration_ms = coalesce(duration_ms, 0) operator(pg_catalog.+) pg_catalog.round(1000.0 operator(pg_catalog.*) extract(epoch from interval '0'))::bigint where id = 'bbbb';
            commit;
            begin;
            set local search_path = public, pg_temp;
            set local lock_timeout = '5s';
            set local timezone = 'UTC';
            do $sterna$ begin if not exists (select from public.sterna_revision where id = 'bbbb' and state = 'upgrading' and step = 2) then raise exception using errcode = 'ST002', message = 'the revision is no longer at the same step'; end if; end; $sterna$;
            -- run "fill t"
            update public.sterna_revision set state = 'done', step = 3, steps = 3, progress = null, duration_ms = coalesce(duration_ms, 0) operator(pg_catalog.+) pg_catalog.round(1000.0 operator(pg_catalog.*) extract(epoch from interval '0'))::bigint where id = 'bbbb';
            commit;
            """);
  }

  @Test
  void scriptLeavesTheDatabaseThatARunLeaves() {
    run(SqlScript.upgrade(Settings.offline(REVISIONS), ":"));

    Migrator migrator = Migrator.of(REVISIONS, database.dataSource());
    assertThat(migrator.validate().isUpToDate()).isTrue();
    assertThat(database.tables()).containsExactly("aaaa", "t");

    String down = SqlScript.downgrade(Settings.offline(REVISIONS), ":aaaa");
    assertThat(down).contains("-- not restored: the rows of t");
    run(down);
    assertThat(database.tables()).containsExactly("aaaa");
    assertThat(database.applied()).containsExactly("aaaa");
  }

  @Test
  void scriptThatIsRunAgainChangesNothing() {
    String up = SqlScript.upgrade(Settings.offline(REVISIONS), ":");
    run(up);
    runPastErrors(up);

    assertThat(Migrator.of(REVISIONS, database.dataSource()).validate().isUpToDate()).isTrue();
    assertThat(database.tables()).containsExactly("aaaa", "t");
  }

  @Test
  void scriptForAnotherDatabaseChangesNothing() {
    run(SqlScript.upgrade(Settings.offline(REVISIONS), ":aaaa"));
    run(SqlScript.downgrade(Settings.offline(REVISIONS), "aaaa:"));

    runPastErrors(SqlScript.upgrade(Settings.offline(REVISIONS), "aaaa:"));
    assertThat(database.tables()).isEmpty();
    assertThat(database.applied()).isEmpty();
  }

  @Test
  void irreversibleRevisionHasNoScript() {
    TestRevisions revisions =
        TestRevisions.none().with("a", migration(op -> {}, op -> op.irreversible("it is gone")));

    assertThatThrownBy(() -> SqlScript.downgrade(Settings.offline(revisions), "head:base"))
        .isInstanceOf(MigrationException.Irreversible.class)
        .hasMessageContaining("it is gone");
  }

  /** Statement by statement, as a client would. */
  private void run(String script) {
    database.execute(statements(script));
  }

  /** As a client does that is not told to stop at an error. */
  private void runPastErrors(String script) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements(script)) {
        try {
          statement.execute(sql);
        } catch (SQLException refused) {
          assertThat(refused.getSQLState()).isNotEmpty();
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String[] statements(String script) {
    return Stream.of(script.split("(?<=;)\n")).filter(s -> !s.isBlank()).toArray(String[]::new);
  }
}
