package dev.sterna.execute.table;

import dev.sterna.operation.Execute;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The downgrade that a row stores, so that it can be run without the code: a JSON array of {@code
 * {"mode":"transaction","statements":["…"]}}, with null for a step in which Java runs. A revision
 * that is irreversible stores none.
 */
public final class WayBack {

  private static final List<PlannedStep> NOTHING =
      List.of(new PlannedStep(Mode.TRANSACTION, List.of()));

  private WayBack() {}

  /** The steps as JSON; empty if there is no way back. */
  public static Optional<String> json(PlannedRevision downgrade) {
    StringBuilder json = new StringBuilder("[");
    for (PlannedStep step : downgrade.steps()) {
      for (PlannedOperation operation : step.operations()) {
        if (operation.operation() instanceof Irreversible) {
          return Optional.empty();
        }
      }
      json.append(json.length() == 1 ? "" : ",").append(json(step));
    }
    return Optional.of(json.append(']').toString());
  }

  /**
   * The statements of a stored downgrade, to be shown and not to be run.
   *
   * @return empty if nothing is stored or a part of it is Java
   */
  public static Optional<List<String>> statements(
      Connection connection, RevisionTable table, String id) throws SQLException {
    List<String> statements = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(table.queries().wayBack(id))) {
      while (row.next()) {
        if (row.getString(2) == null) {
          return Optional.empty();
        }
        Optional.ofNullable(row.getString(3)).ifPresent(statements::add);
      }
    }
    return Optional.of(statements);
  }

  /**
   * Reads the stored downgrade of a row.
   *
   * @return the revision to be undone, without statements if its row is gone meanwhile; empty if
   *     nothing is stored or a part of it is Java
   */
  public static Optional<PlannedRevision> read(
      Connection connection, RevisionTable table, RevisionInfo revision) throws SQLException {
    refuseOtherWriters(connection, table);
    SortedMap<Integer, List<PlannedOperation>> operations = new TreeMap<>();
    SortedMap<Integer, Mode> modes = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(table.queries().wayBack(revision.id()))) {
      while (row.next()) {
        String mode = row.getString(2);
        String sql = row.getString(3);
        if (mode == null) {
          return Optional.empty();
        }
        modes.put(row.getInt(1), Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
        List<PlannedOperation> step =
            operations.computeIfAbsent(row.getInt(1), n -> new ArrayList<>());
        if (sql != null) {
          step.add(new PlannedOperation(new Execute(sql, List.of()), List.of(sql)));
        }
      }
    }
    List<PlannedStep> steps = new ArrayList<>();
    modes.forEach((n, mode) -> steps.add(new PlannedStep(mode, operations.get(n))));
    return Optional.of(
        new PlannedRevision(revision, Direction.DOWNGRADE, steps.isEmpty() ? NOTHING : steps));
  }

  /** What is stored is run with the rights of this role, so nobody else may have written it. */
  private static void refuseOtherWriters(Connection connection, RevisionTable table)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(table.queries().otherWriters())) {
      row.next();
      String roles = row.getString(1);
      if (roles != null) {
        throw new MigrationException(
            ("the downgrade is SQL stored in %s, which %s can write, so it was not run. Nothing"
                    + " was done. Revoke INSERT and UPDATE on the table from them, and check its"
                    + " contents.")
                .formatted(table.sql(), roles));
      }
    }
  }

  private static String json(PlannedStep step) {
    StringBuilder json = new StringBuilder("{\"mode\":\"");
    json.append(step.mode().name().toLowerCase(Locale.ROOT)).append("\",\"statements\":[");
    String separator = "";
    for (PlannedOperation operation : step.operations()) {
      if (operation.operation().needsCode()) {
        return "null";
      }
      for (String statement : operation.statements()) {
        json.append(separator).append(json(statement));
        separator = ",";
      }
    }
    return json.append("]}").toString();
  }

  /** A JSON string (RFC 8259, section 7). */
  private static String json(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
