package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts what a run costs on a slow network. */
final class RoundTripsTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private int turns(TestRevisions revisions) throws Exception {
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + proxy.port() + "/" + database.name(),
                "postgres",
                "postgres")) {
      int opened = proxy.turns();
      Migrator.of(revisions, new OneConnection(connection)).upgrade();
      return proxy.turns() - opened;
    }
  }

  private static TestRevisions revisions(int count) {
    return TestRevisions.tables(
        IntStream.range(0, count).mapToObj("r%03d"::formatted).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void eachPendingRevisionTakesOne(int pending) throws Exception {
    assertThat(turns(revisions(pending))).isEqualTo(pending + 1);
    assertThat(database.applied()).hasSize(pending);
  }

  @Test
  void databaseAtHeadTakesOne() throws Exception {
    turns(revisions(3));

    assertThat(turns(revisions(3))).isEqualTo(1);
  }

  @Test
  void databaseWithoutRevisionsToApplyTakesOne() throws Exception {
    assertThat(turns(TestRevisions.none())).isEqualTo(1);
  }
}
