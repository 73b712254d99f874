package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nodes that must not migrate, and roles that may only read. */
final class NodesTest {

  private static final TestRevisions REVISIONS = TestRevisions.tables("a", "b");

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator() {
    return Migrator.of(REVISIONS, database.dataSource());
  }

  @Test
  void nodeWaitsUntilAnotherOneHasUpgraded() {
    MigrationListener upgrading =
        new MigrationListener() {
          @Override
          public void waiting(String reason, Duration elapsed) {
            migrator().upgrade();
          }
        };

    assertThat(migrator().withListener(upgrading).await(Duration.ofMinutes(1)).isUpToDate())
        .isTrue();
  }

  @Test
  void waitHasALimitAndSaysWhatIsMissing() {
    migrator().upgrade("a");

    assertThatThrownBy(() -> migrator().await(Duration.ZERO))
        .isInstanceOf(MigrationException.Locked.class)
        .hasMessageContaining("it lacks 1 revisions, first b. The lock is held by nobody now.");
  }

  @Test
  void roleThatMayOnlyReadCanAsk() {
    migrator().upgrade();
    String role = "reader_of_" + database.name();
    database.execute(
        "create role " + role,
        "grant select on sterna_revision to " + role,
        "grant create on schema public to " + role);
    try {
      database.execute("alter database " + database.name() + " set role = " + role);

      assertThat(migrator().current().heads()).hasToString("[b]");
      assertThat(migrator().validate().isUpToDate()).isTrue();
      assertThat(migrator().plan("heads").revisions()).isEmpty();
      assertThat(migrator().upgrade().runs()).isEmpty();
      TestRevisions more = REVISIONS.with("c", TestRevisions.createsTable("c"));
      assertThatThrownBy(() -> Migrator.of(more, database.dataSource()).upgrade())
          .isInstanceOf(MigrationException.Denied.class)
          .hasMessageContaining("permission denied for table sterna_revision");
    } finally {
      database.execute("set role postgres", "alter database " + database.name() + " reset role");
      database.execute("drop owned by " + role, "drop role " + role);
    }
  }

  @Test
  void searchPathOfARoleRedirectsNothing() {
    database.execute(
        "create schema evil",
        "create function evil.pg_try_advisory_xact_lock(bigint) returns boolean language sql as"
            + " 'select false'",
        "create function evil.clock_timestamp() returns timestamptz language sql as"
            + " $$select timestamptz '1999-01-01'$$",
        "create table evil.sterna_revision (like pg_class)",
        "alter database " + database.name() + " set search_path = evil, public, pg_catalog");

    migrator().upgrade();

    assertThat(migrator().current().heads()).hasToString("[b]");
    assertThat(database.value("select count(*) from pg_tables where schemaname = 'public'"))
        .isEqualTo("3");
    assertThat(
            database.value(
                "select min(applied_at) > timestamptz '2020-01-01' from public.sterna_revision"))
        .isEqualTo("t");
  }

  @Test
  void policyThatHidesRowsFromARevisionIsAnErrorAndNoRowIsLeftOut() {
    String role = "clerk_of_" + database.name();
    database.execute(
        "create role " + role,
        "create table account (id int, seen boolean)",
        "insert into account values (1, false), (2, false)",
        "alter table account enable row level security",
        "create policy one on account using (id = 1)",
        "grant all on account to " + role,
        "grant create on schema public to " + role,
        "alter database " + database.name() + " set role = " + role);
    try {
      TestRevisions revisions =
          TestRevisions.none().with("a", "update account set seen = true", "select 1");

      assertThatThrownBy(() -> Migrator.of(revisions, database.dataSource()).upgrade())
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("row-level security policy");
    } finally {
      database.execute("set role postgres", "alter database " + database.name() + " reset role");
      assertThat(database.value("select count(*) from account where seen")).isEqualTo("0");
      database.execute("drop owned by " + role, "drop role " + role);
    }
  }
}
