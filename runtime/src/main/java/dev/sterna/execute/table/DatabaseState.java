package dev.sterna.execute.table;

import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.Kind;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.revision.Applied;
import dev.sterna.revision.RevisionInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The revision table as one statement read it.
 *
 * @param isTableReady whether the table is there, with all its columns
 * @param rows its rows, the oldest first
 * @param settled the revisions whose rows were only looked at: they are done, and as this program
 *     has them
 */
public record DatabaseState(
    boolean isTableReady, List<AppliedRevision> rows, List<RevisionInfo> settled) {

  private static final String UNDEFINED_TABLE = "42P01";
  private static final String UNDEFINED_COLUMN = "42703";

  public DatabaseState {
    rows = List.copyOf(rows);
    settled = List.copyOf(settled);
  }

  /** Nothing is applied, for the table is not there; any other error is thrown. */
  public static DatabaseState absent(SQLException e) throws SQLException {
    if (UNDEFINED_TABLE.equals(e.getSQLState())) {
      return new DatabaseState(false, List.of(), List.of());
    }
    throw e;
  }

  /**
   * Reads the table.
   *
   * @param sql the question for all of its rows, by itself or among statements that return no rows
   */
  public static DatabaseState read(Statement statement, String sql) throws SQLException {
    List<AppliedRevision> rows = new ArrayList<>();
    try (ResultSet row = RowQueries.answer(statement, sql)) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return new DatabaseState(true, rows, List.of());
  }

  /** Whether a read failed because an older version of Sterna made the table. */
  public static boolean isOfOlderTable(SQLException e) {
    return UNDEFINED_COLUMN.equals(e.getSQLState());
  }

  /** The same of a table that an older version made, which is still to be completed. */
  public DatabaseState ofOlderTable() {
    return new DatabaseState(false, rows, settled);
  }

  /** Whether anything is applied, or begun. */
  public boolean hasRevisions() {
    return !rows.isEmpty() || !settled.isEmpty();
  }

  public Optional<AppliedRevision> row(String id) {
    for (AppliedRevision row : rows) {
      if (row.id().equals(id)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** What stands for good, neither drafts nor half done. */
  public Applied done() {
    return applied(row -> row.kind() != Kind.DRAFT && !row.isHalfDone());
  }

  /** That of which at least a part is there, without drafts. */
  public Applied begun() {
    return applied(row -> row.kind() != Kind.DRAFT);
  }

  /** The revisions of these rows, and those that are settled. */
  public Applied applied(Predicate<AppliedRevision> which) {
    List<Applied.Entry> entries = new ArrayList<>(settled.size());
    for (RevisionInfo revision : settled) {
      entries.add(Applied.Entry.of(revision));
    }
    for (AppliedRevision row : rows) {
      if (which.test(row)) {
        entries.add(row.entry());
      }
    }
    return Applied.of(entries);
  }

  public List<AppliedRevision> drafts() {
    return rows.stream().filter(row -> row.kind() == Kind.DRAFT).toList();
  }

  public List<AppliedRevision> halfDone() {
    return rows.stream().filter(AppliedRevision::isHalfDone).toList();
  }

  /** What stands on this revision: is its child, or depends on it. */
  public List<AppliedRevision> above(String id) {
    return rows.stream()
        .filter(row -> row.revises().contains(id) || row.dependsOn().contains(id))
        .toList();
  }

  public List<AppliedRevision> heads() {
    List<String> ids = applied(row -> true).heads();
    return rows.stream().filter(row -> ids.contains(row.id())).toList();
  }

  /** The state once the revision has been run; a row that was written is not among its rows. */
  public DatabaseState after(String id) {
    if (isTableReady && row(id).isEmpty()) {
      return this;
    }
    return new DatabaseState(
        true, rows.stream().filter(row -> !row.id().equals(id)).toList(), settled);
  }

  /** The state without the rows of these revisions. */
  public DatabaseState without(Set<String> ids) {
    return new DatabaseState(
        isTableReady,
        rows.stream().filter(row -> !ids.contains(row.id())).toList(),
        settled.stream().filter(revision -> !ids.contains(revision.id())).toList());
  }

  private static AppliedRevision row(ResultSet row) throws SQLException {
    int statement = row.getInt(11);
    OptionalInt progress = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(statement);
    OffsetDateTime appliedAt = row.getObject(12, OffsetDateTime.class);
    long millis = row.getLong(14);
    Optional<Duration> duration =
        row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    long done = row.getLong(16);
    OptionalLong rows = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(done);
    return new AppliedRevision(
        row.getString(1),
        strings(row, 2),
        strings(row, 3),
        strings(row, 4),
        row.getString(5),
        row.getString(6),
        Kind.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
        State.valueOf(row.getString(8).toUpperCase(Locale.ROOT)),
        row.getInt(9),
        row.getInt(10),
        progress,
        rows,
        appliedAt.toInstant(),
        row.getString(13),
        duration,
        row.getString(15));
  }

  private static List<String> strings(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
