package dev.sterna.execute;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.where;
import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Fleet;
import dev.sterna.Migrator;
import dev.sterna.TenantSource;
import dev.sterna.migration.Migration;
import dev.sterna.report.MigrationListener;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Value;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts what a run costs on a slow network. */
final class RoundTripsTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private int turns(TestRevisions revisions) throws Exception {
    return turns(revisions, UnaryOperator.identity());
  }

  private int turns(TestRevisions revisions, UnaryOperator<Migrator> with) throws Exception {
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres")) {
      int opened = proxy.turns();
      with.apply(Migrator.of(revisions, new OneConnection(connection))).upgrade();
      return proxy.turns() - opened;
    }
  }

  private static TestRevisions revisions(int count) {
    return TestRevisions.tables(
        IntStream.range(0, count).mapToObj("r%03d"::formatted).toArray(String[]::new));
  }

  /** A listener who takes part hears that a revision is committed before the next one begins. */
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void eachPendingRevisionTakesOne(int pending) throws Exception {
    MigrationListener listener = new MigrationListener() {};

    assertThat(turns(revisions(pending), migrator -> migrator.withListener(listener)))
        .isEqualTo(pending + 1);
    assertThat(database.applied()).hasSize(pending);
  }

  /** The last one goes alone, for its commit is the one that waits for the disk. */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "3, 3", "17, 3", "18, 4", "100, 9"})
  void sixteenPendingRevisionsTakeOneIfNobodyTakesPart(int pending, int turns) throws Exception {
    assertThat(turns(revisions(pending))).isEqualTo(turns);
    assertThat(database.applied()).hasSize(pending);
  }

  /** Whatever the driver does after a failure, what stands on it cannot begin. */
  @Test
  void revisionsGoTogetherThatStandOnOneAnother() throws Exception {
    TestRevisions branches =
        revisions(2)
            .with(info("b1", List.of("r000"), List.of()), createsTable("b1"))
            .with(info("b2", List.of("b1"), List.of()), createsTable("b2"))
            .with(info("c", List.of("r000"), List.of()), createsTable("c"));

    assertThat(turns(branches)).isEqualTo(4);
    assertThat(database.applied()).hasSize(5);
  }

  /** Steps and Java code commit by themselves, or might. */
  @Test
  void revisionOfMoreThanStatementsInATransactionGoesAlone() throws Exception {
    TestRevisions revisions =
        revisions(2)
            .with(
                "steps",
                TestRevisions.migration(
                    op -> {
                      op.execute("create table s (id int)");
                      op.newStep();
                      op.execute("create index on s (id)");
                    },
                    op -> {}))
            .with("b1", createsTable("b1"))
            .with("b2", createsTable("b2"))
            .with("b3", createsTable("b3"));

    assertThat(turns(revisions)).isEqualTo(6);
    assertThat(database.applied()).hasSize(6);
  }

  /** What revisions do in practice: tables, keys, sequences, and statements that return rows. */
  @ParameterizedTest
  @CsvSource({"1, 2", "10, 3", "100, 13"})
  void statementsThatReturnRowsFlyWithTheOthers(int pending, int turns) throws Exception {
    TestRevisions revisions = TestRevisions.none();
    for (int i = 0; i < pending; i++) {
      revisions =
          revisions.with("r%03d".formatted(i), realistic("t" + i, "t" + Math.max(0, i - 1)));
    }

    assertThat(turns(revisions)).isEqualTo(turns);
    assertThat(database.applied()).hasSize(pending);
    assertThat(database.value("select nextval('t0_seq')")).isEqualTo("51");
  }

  private static Migration realistic(String table, String parent) {
    return TestRevisions.migration(
        op -> {
          op.createSequence(sequence(table + "_seq").incrementBy(50));
          op.createTable(
              table,
              column("id", bigint()).notNull(),
              column("parent_id", bigint()),
              primaryKey("id"));
          op.createIndex(table, index(table + "_parent_idx", "parent_id"));
          op.alterTable(table, addConstraint(foreignKey("parent_id").references(parent, "id")));
          op.execute("insert into " + table + " values (1)");
          op.insert(table, set("id", 2), set("parent_id", Value.nothing()));
          op.require("rows", "select from " + table + " where id is null");
          op.update(table, where("id").equalTo(2), set("parent_id", Value.nothing()));
          op.delete(table, where("id").equalTo(2));
          op.execute("select ?", "a");
          op.execute("select setval('" + table + "_seq', (select max(id) from " + table + "))");
          op.execute("with x as (select 2) insert into " + table + " select * from x");
          op.execute("select set_config('sterna.test', 'a', true)");
        },
        op -> op.dropTable(table));
  }

  @Test
  void databaseAtHeadTakesOne() throws Exception {
    turns(revisions(3));

    assertThat(turns(revisions(3))).isEqualTo(1);
  }

  /** Each of a hundred schemas, say, is asked once and nothing else. */
  @Test
  void fleetAtHeadTakesOneForEachTenant() throws Exception {
    List<String> tenants = List.of("one", "two", "three");

    assertThat(turns(revisions(2), tenants)).isEqualTo(3 * (2 + 1));
    assertThat(turns(revisions(2), tenants)).isEqualTo(3);
  }

  private int turns(TestRevisions revisions, List<String> schemas) throws Exception {
    schemas.forEach(schema -> database.execute("create schema if not exists " + schema));
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres")) {
      int opened = proxy.turns();
      OneConnection pool = new OneConnection(connection);
      Fleet.of(Migrator.of(revisions, pool), TenantSource.schemas(pool, schemas))
          .withParallelism(1)
          .upgrade()
          .orThrow();
      return proxy.turns() - opened;
    }
  }

  @Test
  void databaseAtHeadTakesOneAsARole() throws Exception {
    turns(revisions(3));

    assertThat(turns(revisions(3), migrator -> migrator.withRole("postgres"))).isEqualTo(1);
    assertThat(turns(revisions(4), migrator -> migrator.withRole("postgres"))).isGreaterThan(1);
    assertThat(database.applied()).hasSize(4);
  }

  @Test
  void questionsTakeOneAsARole() throws Exception {
    turns(revisions(3));

    assertThat(turnsOf(Migrator::current)).isEqualTo(1);
    assertThat(turnsOf(Migrator::validate)).isEqualTo(1);
  }

  private int turnsOf(Consumer<Migrator> question) throws Exception {
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres")) {
      int opened = proxy.turns();
      question.accept(
          Migrator.of(revisions(3), new OneConnection(connection)).withRole("postgres"));
      return proxy.turns() - opened;
    }
  }

  @Test
  void databaseAtHeadTakesOneWithinATransaction() throws Exception {
    turns(revisions(3));
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create table mine (id int)");
      int opened = proxy.turns();

      Migrator.of(revisions(3), connection).withRole("postgres").upgrade();

      assertThat(proxy.turns() - opened).isEqualTo(1);
    }
  }

  @Test
  void emptyRevisionTableTakesNoMore() throws Exception {
    turns(revisions(1));
    database.execute("drop table r000", "delete from sterna_revision");

    assertThat(turns(revisions(3))).isEqualTo(3);
  }

  /** Branches, merges and dependencies; in the order of the program or another. */
  @Test
  void databaseAtHeadTakesOneWhateverItsRevisionsStandOn() throws Exception {
    TestRevisions several =
        revisions(3)
            .with(info("b1", List.of("r000"), List.of()), createsTable("b1"))
            .with(info("b2", List.of("r000"), List.of("r001")), createsTable("b2"))
            .with(info("a", List.of("r002", "b1", "b2"), List.of("r000", "r001")), nothing());
    turns(several);

    assertThat(turns(several)).isEqualTo(1);
  }

  @Test
  void parentsInAnotherOrderAreWrittenOnce() throws Exception {
    TestRevisions branches =
        revisions(1)
            .with(info("b1", List.of("r000"), List.of()), createsTable("b1"))
            .with(info("b2", List.of("r000"), List.of()), createsTable("b2"));
    turns(branches.with(info("a", List.of("b1", "b2"), List.of()), nothing()));
    TestRevisions turned = branches.with(info("a", List.of("b2", "b1"), List.of()), nothing());

    turns(turned);

    assertThat(turns(turned)).isEqualTo(1);
  }

  /** A row that stands on more than its text can say is read as a whole. */
  @Test
  void databaseWithALargeMergeAtHeadTakesTwo() throws Exception {
    TestRevisions large = revisions(1);
    List<String> branches = List.of("b1", "b2", "b3", "b4");
    for (String branch : branches) {
      large = large.with(info(branch, List.of("r000"), List.of()), createsTable(branch));
    }
    large = large.with(info("a", branches, List.of()), nothing());
    turns(large);

    assertThat(turns(large)).isEqualTo(2);
  }

  private static RevisionInfo info(String id, List<String> revises, List<String> dependsOn) {
    RevisionInfo info = TestRevisions.info(id, revises);
    return new RevisionInfo(
        id,
        revises,
        dependsOn,
        List.of(),
        List.of(),
        info.message(),
        info.created(),
        info.schema(),
        info.checksum(),
        info.className());
  }

  private static Migration nothing() {
    return TestRevisions.migration(op -> {}, op -> {});
  }

  @Test
  void databaseWithoutRevisionsToApplyTakesOne() throws Exception {
    assertThat(turns(TestRevisions.none())).isEqualTo(1);
  }
}
