package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.HeadState;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database at head is known by a digest of its rows; of nothing else one is thought to be. */
final class AtHeadTest {

  /** Ids that other languages sort otherwise than their bytes, and a merge. */
  private static final TestRevisions REVISIONS =
      TestRevisions.none()
          .with("b", nothing())
          .with("_", nothing())
          .with("B", nothing())
          .with("ä", nothing())
          .with("a", nothing())
          .with(TestRevisions.info("é", List.of("b")), nothing())
          .with(TestRevisions.info("z", List.of("a", "é")), nothing());

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private static Migration nothing() {
    return TestRevisions.migration(op -> {}, op -> {});
  }

  /** What a generated class knows, of which no revision can be had. */
  private record Sealed(HeadState headState) implements RevisionSet {

    static Sealed of(RevisionSet revisions) {
      return new Sealed(HeadState.of(revisions.revisions()));
    }

    @Override
    public String packageName() {
      return REVISIONS.packageName();
    }

    @Override
    public String defaultSchema() {
      return REVISIONS.defaultSchema();
    }

    @Override
    public List<RevisionInfo> revisions() {
      throw new UnsupportedOperationException("revisions are asked for");
    }

    @Override
    public Migration migration(String id) {
      throw new UnsupportedOperationException("a migration is asked for");
    }
  }

  private Migrator looking() {
    return Migrator.of(Sealed.of(REVISIONS), database.dataSource());
  }

  private void assertNotAtHead() {
    assertThatThrownBy(() -> looking().upgrade()).hasMessage("revisions are asked for");
  }

  @Test
  void noRevisionIsAskedFor() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();

    assertThat(looking().upgrade().heads()).containsExactly("z");
    assertThat(looking().upgrade("heads").runs()).isEmpty();
  }

  @Test
  void theOrderOfRowsIsNoMatter() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    database.execute(
        "create table turned as select * from sterna_revision",
        "delete from sterna_revision",
        "insert into sterna_revision select id, revises, depends_on, replaces, message, checksum,"
            + " kind, state, step, steps, progress, downgrade, applied_at, applied_by,"
            + " duration_ms, sterna from turned order by applied_at desc");

    assertThat(looking().upgrade().heads()).containsExactly("z");
  }

  @Test
  void stampedDatabaseIsAtHead() {
    Migrator.of(REVISIONS, database.dataSource()).stamp("heads");

    assertThat(looking().upgrade().heads()).containsExactly("z");
  }

  @Test
  void emptyTableIsAtHeadOfNoRevisions() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    database.execute("delete from sterna_revision");
    Migrator none = Migrator.of(Sealed.of(TestRevisions.none()), database.dataSource());

    assertThat(none.upgrade().heads()).isEmpty();
  }

  @Test
  void replacedRevisionsAreNotAskedForEither() {
    TestRevisions parts = TestRevisions.tables("a", "b");
    TestRevisions squashed =
        parts.with(TestRevisions.squash("s", List.of("a", "b")), TestRevisions.createsTable("s"));
    Migrator.of(parts, database.dataSource()).upgrade();
    Migrator sealed = Migrator.of(Sealed.of(squashed), database.dataSource());
    assertThatThrownBy(() -> sealed.upgrade()).hasMessage("revisions are asked for");

    assertThat(Migrator.of(squashed, database.dataSource()).upgrade().heads()).containsExactly("s");

    assertThat(sealed.upgrade().heads()).containsExactly("s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from sterna_revision where id = 'z'",
        "delete from sterna_revision",
        "drop table sterna_revision",
        "alter table sterna_revision drop settled",
        "update sterna_revision set state = 'upgrading' where id = 'b'",
        "update sterna_revision set state = 'downgrading' where id = 'z'",
        "update sterna_revision set kind = 'draft' where id = 'z'",
        "update sterna_revision set checksum = checksum || 'x' where id = 'a'",
        "update sterna_revision set id = 'Z' where id = 'z'",
        "update sterna_revision set revises = '{é,a}' where id = 'z'",
        "update sterna_revision set revises = '{a,é,b,B}' where id = 'z'",
        "update sterna_revision set depends_on = '{b}' where id = 'z'",
        "insert into sterna_revision (id, revises, depends_on, replaces, message, checksum, kind,"
            + " state, step, steps, applied_at, applied_by, sterna) values ('other', '{z}', '{}',"
            + " '{}', '', '', 'applied', 'done', 1, 1, now(), '', '')",
        "insert into sterna_revision (id, revises, depends_on, replaces, message, checksum, kind,"
            + " state, step, steps, applied_at, applied_by, sterna) values ('draft', '{z}', '{}',"
            + " '{}', '', '', 'draft', 'done', 1, 1, now(), '', '')"
      })
  void whateverElseIsThereIsLookedAt(String change) {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();

    database.execute(change);

    assertNotAtHead();
  }

  /** One row that has the text of two is not two. */
  @Test
  void rowThatSaysWhatTwoSayIsLookedAt() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    database.execute(
        "update sterna_revision set revises = array[E'ä\\nb checksum of b '] where id = 'a'",
        "delete from sterna_revision where id = 'b'");

    assertNotAtHead();
  }

  @Test
  void rowsThatAPolicyHidesAreNotThere() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    database.execute(
        "create role half login password 'secret'",
        "grant select on sterna_revision to half",
        "alter table sterna_revision enable row level security",
        "create policy half on sterna_revision using (id <> 'z')");
    try {
      PGSimpleDataSource source = source(database.name());
      source.setUser("half");
      source.setPassword("secret");
      assertThatThrownBy(() -> Migrator.of(Sealed.of(REVISIONS), source).upgrade())
          .hasMessage("revisions are asked for");
    } finally {
      database.execute("drop owned by half", "drop role half");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encoding 'LATIN1' locale 'C'",
        "encoding 'SQL_ASCII' locale 'C'",
        "encoding 'UTF8'"
      })
  void encodingOfTheDatabaseIsNoMatter(String options) {
    String other = database.name() + "_other";
    database.execute("create database " + other + " template template0 " + options);
    try {
      Migrator.of(REVISIONS, source(other)).upgrade();

      assertThat(Migrator.of(Sealed.of(REVISIONS), source(other)).upgrade().heads())
          .containsExactly("z");
    } finally {
      database.execute("drop database " + other + " with (force)");
    }
  }

  @Test
  void collationIsNoMatter() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    database.execute("alter table sterna_revision alter settled type text collate \"en-x-icu\"");

    assertThat(looking().upgrade().heads()).containsExactly("z");
  }

  private PGSimpleDataSource source(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {database.port()});
    source.setDatabaseName(name);
    source.setUser("postgres");
    source.setPassword("postgres");
    return source;
  }
}
