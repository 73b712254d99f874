package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Who migrates, who owns what comes of it, and who may only look. */
final class RoleTest {

  private static final TestRevisions REVISIONS =
      TestRevisions.tables("a", "b")
          .with(
              "c",
              migration(
                  op -> {
                    op.createIndexConcurrently("a", index("a_idx", "id"));
                    op.run(
                        "look who it is",
                        connection -> {
                          try (var statement = connection.createStatement()) {
                            statement.execute(
                                "create table seen as select current_user::text as who");
                          }
                        });
                  },
                  op -> {
                    op.execute("drop table seen");
                    op.dropIndexConcurrently("a", "a_idx");
                  }));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private String owner;
  private String deployer;
  private String application;

  /** The deployer may become the owner, and is nothing else; the application may only look. */
  @BeforeEach
  void createRoles() {
    owner = "The \"owner\"; of " + database.name();
    deployer = "deployer_" + database.name();
    application = "application_" + database.name();
    database.execute(
        "create role " + quoted(owner),
        "create role " + deployer + " login noinherit password 'secret' in role " + quoted(owner),
        "create role " + application + " login password 'secret'",
        "grant create, usage on schema public to " + quoted(owner),
        "grant usage on schema public to " + application);
  }

  @AfterEach
  void dropRoles() {
    for (String role : List.of(application, deployer, quoted(owner))) {
      database.execute("drop owned by " + role + " cascade", "drop role " + role);
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private DataSource as(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {database.port()});
    source.setDatabaseName(database.name());
    source.setUser(role);
    source.setPassword("secret");
    return source;
  }

  private Migrator deployment() {
    return Migrator.of(REVISIONS, as(deployer)).withRole(owner).allowingDestructive();
  }

  @Test
  void whatIsCreatedBelongsToTheRoleOfTheRun() {
    deployment().upgrade();

    assertThat(
            database.query(
                "select distinct pg_get_userbyid(relowner) from pg_class where relnamespace ="
                    + " 'public'::regnamespace"))
        .containsExactly(owner);
    assertThat(database.value("select who from seen")).isEqualTo(owner);
    assertThat(database.query("select distinct applied_by from sterna_revision"))
        .containsExactly(deployer);
  }

  @Test
  void wayBackAndQuestionsAreOfTheSameRole() {
    deployment().upgrade();

    assertThat(deployment().validate().isBehind()).isFalse();
    assertThat(deployment().current().heads()).extracting("id").containsExactly("c");
    assertThat(deployment().upgrade().runs()).isEmpty();
    assertThat(deployment().downgrade("base").runs()).hasSize(3);
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void storedWayBackIsReadAsTheRole() {
    deployment().upgrade("b");

    Migrator.of(TestRevisions.tables("a"), as(deployer))
        .withRole(owner)
        .allowingDestructive()
        .downgrade("a");

    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void connectionComesBackInItsOwnRole() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
            deployer,
            "secret")) {
      Migrator.of(REVISIONS, connection).withRole(owner).upgrade();

      try (var statement = connection.createStatement();
          var row = statement.executeQuery("select current_user")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo(deployer);
      }
    }
  }

  @Test
  void roleWithoutRightsCanLookAndStart() {
    deployment().upgrade();
    database.execute("grant select on sterna_revision to " + application);
    Migrator looking = Migrator.of(REVISIONS, as(application));

    assertThat(looking.current().heads()).extracting("id").containsExactly("c");
    assertThat(looking.validate().pending()).isEmpty();
    assertThat(looking.edited()).isEmpty();
    assertThat(looking.plan("heads").revisions()).isEmpty();
    assertThat(looking.upgrade().runs()).isEmpty();
  }

  @Test
  void roleWithoutRightsIsToldWhatItLacks() {
    deployment().upgrade("b");
    database.execute("grant select on sterna_revision to " + application);
    Migrator looking = Migrator.of(REVISIONS, as(application));

    assertThat(looking.validate().pending()).extracting("id").containsExactly("c");
    assertThatThrownBy(() -> looking.upgrade())
        .isInstanceOf(MigrationException.Denied.class)
        .hasMessageContaining("permission denied")
        .hasMessageContaining("role \"" + application + "\"");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void roleOfTheRunIsToldWhatItLacks(boolean inOneTransaction) {
    deployment().upgrade("b");
    database.execute("create table strange (id int)");
    Migrator migrator =
        Migrator.of(
                TestRevisions.tables("a", "b").with("c", "drop table strange", "select 1"),
                as(deployer))
            .withRole(owner);

    assertThatThrownBy(() -> (inOneTransaction ? migrator.singleTransaction() : migrator).upgrade())
        .isInstanceOf(MigrationException.Denied.class)
        .hasMessageContaining("must be owner of table strange")
        .hasMessageContaining(
            ("Grant role \"%s\", which role \"%s\" assumes if it is a member, in database \"%s\""
                    + " the missing privilege")
                .formatted(owner, deployer, database.name()));
  }

  @Test
  void roleThatMayNotBeTakenIsRefused() {
    Migrator usurping = Migrator.of(REVISIONS, as(application)).withRole(owner);

    assertThatThrownBy(usurping::upgrade)
        .isInstanceOf(MigrationException.Denied.class)
        .hasMessageContaining("permission denied to set role")
        .hasMessageContaining(
            ("Grant role \"%s\", which role \"%s\" assumes if it is a member, in database \"%s\""
                    + " the missing privilege")
                .formatted(owner, application, database.name()));
    assertThat(database.tables()).isEmpty();
  }
}
