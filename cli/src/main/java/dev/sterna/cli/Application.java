package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.report.Thrown;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What the commands work on. Neither the revisions nor the database is asked for before a command
 * needs it.
 *
 * @param revisions the revisions of the application
 * @param dataSource its database
 * @param addresses the database at an address
 * @param terminal where commands write
 */
record Application(
    Supplier<RevisionSet> revisions,
    Supplier<DataSource> dataSource,
    Function<String, DataSource> addresses,
    Terminal terminal) {

  /** The same, which writes elsewhere. */
  Application on(Terminal other) {
    return new Application(revisions, dataSource, addresses, other);
  }

  RevisionGraph graph() {
    return RevisionGraph.of(revisions.get().revisions());
  }

  /** The one revision that a target names. */
  RevisionInfo only(RevisionGraph graph, String target) {
    List<RevisionInfo> found = graph.resolve(this::applied, target);
    if (found.size() != 1) {
      throw new CliException(
          found.isEmpty()
              ? "%s is not a revision. Specify one by its id; history lists them.".formatted(target)
              : "%s stands for several revisions: %s. Specify one."
                  .formatted(
                      target, RevisionText.list(found.stream().map(RevisionInfo::id).toList())));
    }
    return found.get(0);
  }

  /** Brings the database from one revision to another by this migrator, and says so as it goes. */
  <R> R told(Migrator migrator, Function<Migrator, R> work) {
    try (Progress progress = new Progress(this)) {
      return work.apply(migrator.withListener(progress));
    }
  }

  /** What brings the database from one revision to another. */
  Migrator migrator(RunOptions run) {
    return run.applied(Migrator.of(revisions.get(), database()));
  }

  /** What tells where the database is. */
  Migrator migrator(RoleOption role) {
    return role.applied(Migrator.of(revisions.get(), database()));
  }

  /** What a script is made with. */
  Settings offline(RunOptions run) {
    return run.applied(Settings.offline(revisions.get()));
  }

  /** The database, for a command that has more than one question. */
  ConnectedDatabase connected(RunOptions run) {
    return new ConnectedDatabase(revisions.get(), database(), run);
  }

  /** What fails in there is the application's, and mostly that no database answers. */
  DataSource database() {
    DataSource database;
    try {
      database = dataSource.get();
    } catch (CliException | MigrationException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      Thrown thrown = new Thrown(e);
      throw new CliException(
          thrown.cause(SQLException.class).isPresent() ? ExitCode.UNREACHABLE : ExitCode.ERROR,
          "the application's data source failed: "
              + thrown.words()
              + ". Nothing was done. Correct the data source or the address of the database.");
    }
    if (database == null) {
      throw new CliException(
          "the application returned null instead of a data source. Pass one to SternaCli.run.");
    }
    return database;
  }

  RevisionJson json(RevisionGraph graph) {
    return new RevisionJson(revisions.get(), graph);
  }

  /** What the database has, for targets that count from there. */
  Applied applied() {
    return applied(new RoleOption());
  }

  /** The same, asked as this role. */
  Applied applied(RoleOption role) {
    return told(migrator(role), Migrator::current).applied();
  }

  /** What a run has done, of which a listener has told a person. */
  Answer answer(Report report) {
    return Answer.of(
        report.runs().isEmpty() ? List.of(nothingToDo(report)) : List.of(),
        out -> ReportJson.members(out, report));
  }

  private String nothingToDo(Report report) {
    return report.heads().isEmpty()
        ? nothingApplied()
        : "Nothing to do: the database is at " + RevisionText.list(report.heads()) + ".";
  }

  /** What is said of a database without a revision, and what to do about it. */
  String nothingApplied() {
    return revisions.get().revisions().isEmpty()
        ? EmptyState.NO_REVISIONS
        : EmptyState.NOTHING_APPLIED;
  }

  /** Writes a line of what was asked for. */
  void print(String line) {
    terminal.out().println(line);
  }

  /** Writes a text that ends its lines itself. */
  void printText(String text) {
    terminal.out().print(text);
    terminal.out().flush();
  }
}
