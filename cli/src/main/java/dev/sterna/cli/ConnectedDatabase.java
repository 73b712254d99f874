package dev.sterna.cli;

import static java.util.stream.Collectors.joining;

import dev.sterna.Migrator;
import dev.sterna.adopt.NewlyWritten;
import dev.sterna.adopt.Scope;
import dev.sterna.execute.Inquiry;
import dev.sterna.execute.Question;
import dev.sterna.execute.Settings;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Status;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * The application's database, for a command that asks it more than where it stands.
 *
 * @param revisions the revisions of the application
 * @param dataSource the database
 * @param patience how long it may take
 */
record ConnectedDatabase(RevisionSet revisions, DataSource dataSource, RunOptions patience) {

  Status status() {
    return patience.applied(Migrator.of(revisions, dataSource)).current();
  }

  /**
   * Asks the database what is no business of a run.
   *
   * @param failure what is said if it fails, before its own words
   */
  <T> T ask(String failure, Question<T> question) {
    return new Inquiry(settings()).ask(failure, question);
  }

  /**
   * What the revisions look after, and these schemas.
   *
   * @throws CliException if the database does not have one of these
   */
  Scope scope(Collection<String> schemas) {
    Scope scope = Scope.of(revisions, settings().revisionTable()).withNamespaces(schemas);
    List<String> absent =
        schemas.isEmpty() ? List.of() : ask("the schemas cannot be read", scope::absent);
    if (!absent.isEmpty()) {
      throw withoutSchemas(absent);
    }
    return scope;
  }

  /** What is said where {@code --schemas} names schemas that the database does not have. */
  static CliException withoutSchemas(Collection<String> absent) {
    return new CliException(
        "the database has no schema %s. Correct --schemas, or create it."
            .formatted(absent.stream().map(name -> '"' + name + '"').collect(joining(", "))));
  }

  /** Says that the database is at a revision that was written just now. */
  void stamp(NewlyWritten written) {
    patience.applied(Migrator.of(written, dataSource)).stamp(written.written().id());
  }

  private Settings settings() {
    return patience.applied(Settings.of(revisions, dataSource));
  }
}
