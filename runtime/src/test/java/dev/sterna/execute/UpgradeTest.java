package dev.sterna.execute;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

final class UpgradeTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  @Test
  void emptyDatabaseComesToTheHeads() {
    Report report = migrator(TestRevisions.tables("a", "b", "c")).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "b", "c");
    assertThat(report.runs()).extracting(Report.Run::action).containsOnly(Report.Action.UPGRADED);
    assertThat(report.heads()).containsExactly("c");
    assertThat(database.tables()).containsExactly("a", "b", "c");
    assertThat(database.applied()).containsExactly("a", "b", "c");
  }

  @Test
  void rowSaysWhatWasApplied() {
    migrator(TestRevisions.tables("a", "b")).upgrade();

    AppliedRevision row = migrator(TestRevisions.tables("a", "b")).current().rows().get(1);
    assertThat(row.revises()).containsExactly("a");
    assertThat(row.message()).isEqualTo("create b");
    assertThat(row.checksum()).isEqualTo("checksum of b");
    assertThat(row.kind()).isEqualTo(AppliedRevision.Kind.APPLIED);
    assertThat(row.isHalfDone()).isFalse();
    assertThat(row.duration()).isPresent();
    assertThat(row.appliedBy()).isEqualTo("postgres");
    assertThat(database.value("select downgrade from sterna_revision where id = 'b'"))
        .isEqualTo("[{\"mode\": \"transaction\", \"statements\": [\"drop table b\"]}]");
  }

  @Test
  void databaseAtHeadIsLeftAlone() {
    migrator(TestRevisions.tables("a")).upgrade();

    Report report = migrator(TestRevisions.tables("a")).upgrade();

    assertThat(report.runs()).isEmpty();
    assertThat(report.heads()).containsExactly("a");
  }

  @Test
  void noMigrationIsMadeAtHead() {
    TestRevisions revisions = TestRevisions.tables("a", "b");
    migrator(revisions).upgrade();

    assertThat(migrator(revisions.withoutMigrations()).upgrade().heads()).containsExactly("b");
  }

  @Test
  void branchesAndTheirMergeAreApplied() {
    TestRevisions revisions =
        TestRevisions.tables("a")
            .with(TestRevisions.info("b", List.of("a")), TestRevisions.createsTable("b"))
            .with(TestRevisions.info("c", List.of("a")), TestRevisions.createsTable("c"))
            .with(
                TestRevisions.info("d", List.of("b", "c")),
                TestRevisions.migration(op -> {}, op -> {}));

    assertThat(migrator(revisions).upgrade().heads()).containsExactly("d");
    assertThat(database.applied()).hasSize(4).startsWith("a").endsWith("d");
    assertThat(migrator(revisions).downgrade("a").heads()).containsExactly("a");
  }

  @Test
  void squashTakesThePlaceOfWhatItReplaces() {
    migrator(TestRevisions.tables("aaaa", "bbbb")).upgrade();
    TestRevisions squashed =
        TestRevisions.none()
            .with(
                TestRevisions.squash("ssss", List.of("aaaa", "bbbb")),
                TestRevisions.migration(
                    op -> op.execute("create table other (id int)"),
                    op -> op.execute("drop table aaaa, bbbb")))
            .with("cccc", TestRevisions.createsTable("cccc"));

    Report report = migrator(squashed).upgrade();

    assertThat(report.runs())
        .extracting(run -> run.action() + " " + run.id())
        .containsExactly("STAMPED ssss", "UPGRADED cccc");
    assertThat(database.applied()).containsExactly("ssss", "cccc");
    assertThat(database.tables()).containsExactly("aaaa", "bbbb", "cccc");

    migrator(squashed).downgrade("base");
    assertThat(database.tables()).isEmpty();
  }

  /** What another program has applied on top of aaaa, and what this one then says to its own. */
  @ParameterizedTest
  @CsvSource({
    "done, aaaa, heads, ''",
    "upgrading, aaaa, heads, ''",
    "done, aaaa, aaaa, ''",
    "done, aaaa cccc, heads, bbbb 'create bbbb' (applied ",
    "done, aaaa cccc, +1, bbbb 'create bbbb' (applied ",
    "upgrading, aaaa cccc, cccc, bbbb (step 1 of 1) 'create bbbb' (applied ",
    "done, cccc, heads, the revisions aaaa 'create aaaa'"
  })
  void unknownRevisionIsToldOfOrRefused(String state, String ours, String target, String refusal) {
    migrator(TestRevisions.tables("aaaa", "bbbb")).upgrade();
    database.execute("update sterna_revision set state = '" + state + "' where id = 'bbbb'");
    List<String> heard = new ArrayList<>();
    Migrator older =
        migrator(TestRevisions.tables(ours.split(" "))).withListener(new Listener(heard));

    if (refusal.isEmpty()) {
      assertThat(older.upgrade(target).runs()).isEmpty();
      assertThat(heard).hasSize(1);
      assertThat(heard.get(0))
          .startsWith("the database is ahead of this program: it has revision bbbb ");
    } else {
      assertThatThrownBy(() -> older.upgrade(target))
          .isInstanceOf(MigrationException.Unknown.class)
          .hasMessageContaining(refusal.replace('\'', '"'))
          .hasMessageContaining(" by postgres)");
      assertThat(heard).isEmpty();
    }
    assertThat(database.applied()).containsExactly("aaaa", "bbbb");
  }

  @Test
  void unknownRevisionBelowIsRefused() {
    migrator(TestRevisions.tables("aaaa", "bbbb", "cccc")).upgrade();

    assertThatThrownBy(() -> migrator(TestRevisions.tables("aaaa", "cccc")).upgrade())
        .isInstanceOf(MigrationException.Unknown.class)
        .hasMessageStartingWith(
            "below revisions of this program, the database has revision bbbb \"create bbbb\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preferQueryMode=simple",
        "preferQueryMode=extendedCacheEverything",
        "reWriteBatchedInserts=true",
        "autosave=always",
        "prepareThreshold=1",
        "logServerErrorDetail=false"
      })
  void driverMayBeSetAsItLikes(String option) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(
        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name() + "?" + option);
    dataSource.setUser("postgres");
    TestRevisions revisions = TestRevisions.tables("a", "b").with("c", thousand(999));

    assertThatThrownBy(() -> Migrator.of(revisions, dataSource).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision c \"create c\" failed in step 1 of 1")
        .hasMessageContaining("SQLSTATE 42P07");
    assertThat(database.tables()).containsExactly("a", "b");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void missingRightIsNamedWithItsStatement() {
    String role = "reader_of_" + database.name();
    database.execute("create role " + role + " login");
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl("jdbc:postgresql://localhost:" + database.port() + "/" + database.name());
    dataSource.setUser(role);
    database.execute("revoke create on schema public from public");

    assertThatThrownBy(() -> Migrator.of(TestRevisions.tables("a"), dataSource).upgrade())
        .isInstanceOf(MigrationException.Denied.class)
        .hasMessageContaining("failed in step 1 of 1, writing to the revision table")
        .hasMessageContaining("Grant role \"" + role + "\" in database \"" + database.name() + "\"")
        .hasMessageContaining("SQLSTATE 42501");
  }

  @Test
  void rowOfALaterVersionIsAnError() {
    migrator(TestRevisions.tables("a")).upgrade();
    database.execute("update sterna_revision set kind = 'imagined'");

    assertThatThrownBy(() -> migrator(TestRevisions.tables("a")).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("does not understand")
        .hasMessageContaining("IMAGINED");
  }

  @Test
  void onlyWhatLeadsToTheTargetIsApplied() {
    migrator(TestRevisions.tables("a", "b", "c")).upgrade("b");

    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void revisionTableLivesInTheDefaultSchemaUnderItsName() {
    Migrator migrator =
        migrator(TestRevisions.tables("a"))
            .withDefaultSchema("the \"app\"")
            .withRevisionTable("Our revisions");

    migrator.upgrade();

    assertThat(database.query("select id from \"the \"\"app\"\"\".\"Our revisions\""))
        .containsExactly("a");
    assertThat(database.query("select id from \"the \"\"app\"\"\".a")).isEmpty();
    assertThat(migrator.upgrade().runs()).isEmpty();
  }

  @Test
  void sqlOfAuthorsSurvives() {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                TestRevisions.migration(
                    op -> {
                      op.execute("create table t (i int, s text, j jsonb)");
                      op.execute(
                          "-- a comment; with 'quotes\n/* and /* nested */ ones */ insert"
                              + " into t values (1, 'a;b -- c ? {fn x}', '{\"k\": 1}') -- the end");
                      op.execute("do $body$ begin insert into t values (2, $$a;b$$); end $body$;");
                      op.execute("update t set s = s || '?' where j ? 'k'");
                      op.execute(
                          "create function f(x int) returns int language sql as"
                              + " 'insert into t values ($1) returning i'");
                      op.execute("select f(x) from generate_series(11, 20) x");
                      op.execute("insert into t values (31); insert into t values (32)");
                      op.execute(
                          "with x as (insert into t values (41), (42) returning i)"
                              + " select * from x");
                      op.execute("select i as found, s as \"$sterna$\" from t -- the end");
                      op.execute("select f(51); select f(x) from generate_series(52, 53) x");
                      op.execute("with x as (select 61 i) insert into t select i from x");
                      op.execute("select i into u from t where i in (11, 12)");
                      op.execute("insert into t select 100 + i from u returning i");
                      op.execute("create procedure p(inout x int) language sql as 'select f(x)'");
                      op.execute("call p(71)");
                      op.execute("select set_config('sterna.test', 'a\\''b', true)");
                      op.execute("update t set s = current_setting('sterna.test') where i = 71");
                    },
                    op -> op.execute("drop table t cascade")));

    migrator(revisions).upgrade();

    assertThat(database.value("select string_agg(i::text, ' ' order by i) from t"))
        .isEqualTo("1 2 11 12 13 14 15 16 17 18 19 20 31 32 41 42 51 52 53 61 71 111 112");
    assertThat(database.value("select s from t where i = 71")).isEqualTo("a\\'b");
    assertThat(database.value("select s from t where i = 1")).isEqualTo("a;b -- c ? {fn x}?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commit",
        "/* x */ ROLLBACK",
        "begin",
        "start transaction",
        "end",
        "-- x\nabort",
        "prepare transaction 'x'"
      })
  void statementThatEndsTheTransactionIsRefusedBeforeAnythingRuns(String sql) {
    TestRevisions revisions = TestRevisions.tables("a").with("b", sql, "select 1");

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision b (R_b) executes")
        .hasMessageContaining("op.newStep()");
    assertThat(database.tables()).isEmpty();
  }

  /** What a migration records that cannot be run. */
  static List<Arguments> unsayable() {
    Consumer<Operations> broken =
        op -> {
          throw new IllegalStateException("no luck");
        };
    return List.of(
        arguments(
            sql("insert into t values ('\0')"),
            "revision b (R_b) contains \"insert into t values ('\\0')\""),
        arguments(sql("select '\0'"), "revision b (R_b) contains \"select '\\0'\""),
        arguments(
            (Consumer<Operations>) op -> op.createTable("a\0", column("id", integer())),
            "the name \"a\\0\" holds U+0000"),
        arguments(broken, "revision b (R_b) failed to list its operations: IllegalState"));
  }

  private static Consumer<Operations> sql(String sql) {
    return op -> op.execute(sql);
  }

  @ParameterizedTest
  @MethodSource("unsayable")
  void migrationThatCannotBeRunIsRefusedByName(Consumer<Operations> upgrade, String message) {
    TestRevisions revisions =
        TestRevisions.tables("a").with("b", TestRevisions.migration(upgrade, op -> {}));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision b (R_b)")
        .hasMessageContaining(message);
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500, 1000})
  void revisionThatFailsLeavesNothingAndNamesTheStatement(int failing) {
    TestRevisions revisions = TestRevisions.tables("a").with("b", thousand(failing));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision b \"create b\" failed in step 1 of 1")
        .hasMessageContaining("statement " + failing + " of 1000")
        .hasMessageContaining("statement: create table a (id int)")
        .hasMessageContaining("already exists")
        .hasMessageContaining("SQLSTATE 42P07")
        .hasMessageContaining("Done earlier in this run: a (upgraded)")
        .hasMessageContaining("Revision b was rolled back");
    assertThat(database.tables()).containsExactly("a");
    assertThat(database.applied()).containsExactly("a");
  }

  @Test
  void failureLeavesTheConnectionClean() throws SQLException {
    TestRevisions revisions = TestRevisions.tables("a").with("b", "select 1/0", "select 1");
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      assertThatThrownBy(() -> Migrator.of(revisions, new OneConnection(connection)).upgrade())
          .isInstanceOf(MigrationException.class);

      assertThat(connection.getAutoCommit()).isFalse();
      try (Statement statement = connection.createStatement()) {
        statement.execute("create table clean (id int)");
        connection.commit();
      }
    }
    assertThat(database.tables()).containsExactly("a", "clean");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void connectionComesBackInItsMode(boolean autoCommit) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(autoCommit);

      Migrator.of(TestRevisions.tables("a", "b"), new OneConnection(connection)).upgrade();

      assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
    }
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void editedRevisionIsRefused() {
    migrator(TestRevisions.tables("a", "b")).upgrade();
    TestRevisions edited =
        TestRevisions.tables("a", "b", "c").edited("b", TestRevisions.createsTable("other"));

    assertThatThrownBy(() -> migrator(edited).upgrade())
        .isInstanceOf(MigrationException.Edited.class)
        .hasMessageContaining("the source of b (R_b) has changed")
        .hasMessageContaining("repair");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void newerProgramsRevisionsAreLeftAlone() {
    migrator(TestRevisions.tables("a", "b")).upgrade();

    Report report = migrator(TestRevisions.tables("a")).upgrade();

    assertThat(report.runs()).isEmpty();
    assertThat(migrator(TestRevisions.tables("a")).current().unknown())
        .extracting(AppliedRevision::id)
        .containsExactly("b");
    assertThat(migrator(TestRevisions.tables("a")).validate().isUpToDate()).isFalse();
  }

  @Test
  void passwordsAreNotInMessages() {
    TestRevisions revisions =
        TestRevisions.none().with("a", "create role postgres password 'swordfish'", "select 1");

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("create role postgres password '***'")
        .hasMessageNotContaining("swordfish");
  }

  @Test
  void listenerHearsOfEachRevisionAndStep() {
    List<String> heard = new java.util.ArrayList<>();

    migrator(TestRevisions.tables("a", "b")).withListener(new Listener(heard)).upgrade();

    assertThat(heard)
        .containsExactly(
            "before a",
            "before a 0",
            "after a 0",
            "after a",
            "before b",
            "before b 0",
            "after b 0",
            "after b");
  }

  /** Creates a thousand tables, but table a, which is there, at this place. */
  private static Migration thousand(int failing) {
    return TestRevisions.migration(
        op ->
            IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> "create table " + (i == failing ? "a" : "t" + i) + " (id int)")
                .forEach(op::execute),
        op -> op.execute("select 1"));
  }

  private record Listener(List<String> heard) implements MigrationListener {

    @Override
    public void warning(String message) {
      heard.add(message);
    }

    @Override
    public void beforeRevision(PlannedRevision revision) {
      heard.add("before " + revision.revision().id());
    }

    @Override
    public void afterRevision(PlannedRevision revision, java.time.Duration duration) {
      heard.add("after " + revision.revision().id());
    }

    @Override
    public void beforeStep(PlannedRevision revision, int step) {
      heard.add("before " + revision.revision().id() + " " + step);
    }

    @Override
    public void afterStep(PlannedRevision revision, int step) {
      heard.add("after " + revision.revision().id() + " " + step);
    }
  }
}
