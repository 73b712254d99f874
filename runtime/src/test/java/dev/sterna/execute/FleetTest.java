package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Fleet;
import dev.sterna.Migrator;
import dev.sterna.Tenant;
import dev.sterna.TenantSource;
import dev.sterna.report.FleetReport;
import dev.sterna.report.FleetReport.TenantRun;
import dev.sterna.report.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many schemas of one database, brought to the same revisions. */
final class FleetTest {

  private static final TestRevisions REVISIONS =
      TestRevisions.none()
          .with(
              "a",
              migration(
                  op -> op.execute("create table post (id int primary key)"),
                  op -> op.execute("drop table post")));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Fleet fleet(TestRevisions revisions, String... schemas) {
    return Fleet.of(
        Migrator.of(revisions, database.dataSource()),
        TenantSource.schemas(database.dataSource(), List.of(schemas)));
  }

  private List<String> schemasWithTable() {
    return database.query("select schemaname from pg_tables where tablename = 'post' order by 1");
  }

  private static List<String> runs(FleetReport report) {
    return report.runs().stream()
        .map(run -> run.tenant() + " " + run.report().map(r -> r.runs().size()).orElse(-1))
        .toList();
  }

  /** {@code -Dsterna.tenants=1000} is a large fleet. */
  @Test
  void eachSchemaGetsItsTablesAndItsRevisionTable() {
    int tenants = Integer.getInteger("sterna.tenants", 100);
    String[] schemas =
        IntStream.range(0, tenants).mapToObj("tenant_%04d"::formatted).toArray(String[]::new);
    List<Integer> counted = Collections.synchronizedList(new ArrayList<>());

    FleetReport report =
        fleet(REVISIONS, schemas)
            .withListener((run, finished, all) -> counted.add(finished))
            .upgrade();

    assertThat(report.orThrow().runs()).extracting(TenantRun::tenant).containsExactly(schemas);
    assertThat(schemasWithTable()).containsExactly(schemas);
    assertThat(
            database.query(
                "select schemaname from pg_tables where tablename = 'sterna_revision' order by 1"))
        .containsExactly(schemas);
    assertThat(counted)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, tenants).boxed()::iterator);
    System.out.printf(
        "%d tenants: %.1f ms each, first start; %.1f ms each, at head%n",
        tenants, millisEach(report), millisEach(fleet(REVISIONS, schemas).upgrade()));
  }

  private static double millisEach(FleetReport report) {
    return report.duration().toNanos() / 1e6 / report.runs().size();
  }

  @Test
  void tenantThatFailsKeepsNoOtherFromBeingDone() {
    database.execute("create schema two", "create table two.post ()");

    FleetReport report = fleet(REVISIONS, "one", "two", "three").upgrade("heads");

    assertThat(runs(report)).containsExactly("one 1", "two -1", "three 1");
    assertThat(report.failed()).extracting(TenantRun::tenant).containsExactly("two");
    assertThatThrownBy(report::orThrow)
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("1 of 3 tenants failed. two: the upgrade of revision a")
        .hasMessageContaining("relation \"post\" already exists");

    database.execute("drop table two.post");
    assertThat(runs(fleet(REVISIONS, "one", "two", "three").upgrade()))
        .containsExactly("one 0", "two 1", "three 0");
  }

  @Test
  void tenantsAreBroughtDownToo() {
    fleet(REVISIONS, "one", "two").upgrade();

    assertThat(runs(fleet(REVISIONS, "one", "two").downgrade("base")))
        .containsExactly("one 1", "two 1");
    assertThat(schemasWithTable()).isEmpty();
  }

  @Test
  void schemasAreFoundByTheirNames() throws Exception {
    database.execute(
        "create schema tenant_b",
        "create schema tenant_a",
        "create schema \"tenant_%\"",
        "create schema other");

    assertThat(TenantSource.schemasLike(database.dataSource(), "tenant\\_%").tenants())
        .extracting(Tenant::schema)
        .containsExactly("tenant_%", "tenant_a", "tenant_b");
    assertThat(TenantSource.schemasLike(database.dataSource(), "x' or true --").tenants())
        .isEmpty();
    assertThat(TenantSource.schemasLike(database.dataSource(), "pg%").tenants()).isEmpty();
  }

  @Test
  void schemaWithAHostileNameIsASchema() {
    String name = "a\"; drop schema public cascade; --";

    assertThat(runs(fleet(REVISIONS, name).upgrade())).containsExactly(name + " 1");
    assertThat(schemasWithTable()).containsExactly(name);
  }

  @Test
  void fleetWithoutTenantsIsDone() {
    assertThat(fleet(REVISIONS).upgrade().orThrow().runs()).isEmpty();
  }

  @Test
  void tenantsOfOneNameAreRefused() {
    assertThatThrownBy(() -> fleet(REVISIONS, "one", "one").upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessage("two tenants are called one. Nothing was done. Give each a unique name.");
    assertThat(schemasWithTable()).isEmpty();
  }

  @Test
  void interruptionEndsWhatIsUnderWayAndBeginsNothingElse() {
    Thread caller = Thread.currentThread();
    Fleet fleet =
        fleet(REVISIONS, IntStream.range(0, 50).mapToObj("t%02d"::formatted).toArray(String[]::new))
            .withParallelism(1)
            .withListener((run, finished, all) -> caller.interrupt());

    FleetReport report = fleet.upgrade();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.runs()).hasSize(50);
    assertThat(report.failed())
        .last()
        .extracting(run -> run.failure().orElseThrow().getMessage())
        .isEqualTo(
            "interrupted before tenant t49. Nothing was done there. Run again to" + " continue.");
    assertThat(schemasWithTable())
        .containsExactlyElementsOf(
            report.runs().stream().filter(r -> r.report().isPresent()).map(TenantRun::tenant)
                ::iterator);
  }
}
