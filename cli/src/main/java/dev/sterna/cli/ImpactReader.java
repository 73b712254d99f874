package dev.sterna.cli;

import dev.sterna.catalog.TableSize;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import dev.sterna.review.Impact;
import dev.sterna.revision.Applied;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Replays a plan on what is applied, and asks the database how large the tables are that it meets.
 *
 * @param revisions the revisions of the application
 * @param database its database
 */
record ImpactReader(RevisionSet revisions, DataSource database) {

  /** What each operation of the plan asks of tables that are there before it all. */
  List<PlannedImpact> read(Plan plan, Applied applied) {
    List<PlannedImpact> unsized = replayed(plan, standing(applied));
    Map<QualifiedName, TableSize> sizes =
        sizes(
            unsized.stream()
                .flatMap(planned -> planned.tables().stream())
                .map(onTable -> onTable.impact().table())
                .collect(Collectors.toSet()));
    return unsized.stream().map(planned -> planned.sized(sizes)).toList();
  }

  /** The schema of the revisions that are applied, as far as this program has them. */
  private Schema standing(Applied applied) {
    History history = History.of(revisions);
    try {
      return history.replay(
          Schema.empty(),
          history.graph().revisions().stream().filter(r -> applied.has(r.id())).toList());
    } catch (HistoryException e) {
      return Schema.empty();
    }
  }

  private static List<PlannedImpact> replayed(Plan plan, Schema standing) {
    List<PlannedImpact> all = new ArrayList<>();
    Schema schema = standing;
    for (PlannedRevision revision : plan.revisions()) {
      for (int step = 0; step < revision.steps().size(); step++) {
        PlannedStep planned = revision.steps().get(step);
        for (PlannedOperation operation : planned.operations()) {
          List<PlannedImpact.OnTable> tables =
              Impact.of(operation.operation(), schema).stream()
                  .filter(impact -> standing.table(impact.table()).isPresent())
                  .map(impact -> new PlannedImpact.OnTable(impact, Optional.empty()))
                  .toList();
          all.add(new PlannedImpact(revision, step, planned.mode(), operation, tables));
          schema = after(operation, schema);
        }
      }
    }
    return all;
  }

  /** What text without an effect has done is not known; what follows then has no impact here. */
  private static Schema after(PlannedOperation operation, Schema before) {
    try {
      return operation.operation().apply(before);
    } catch (ReplayException e) {
      return before;
    }
  }

  private Map<QualifiedName, TableSize> sizes(Set<QualifiedName> tables) {
    try (Connection connection = database.getConnection()) {
      return TableSize.of(connection, revisions.defaultSchema(), tables);
    } catch (SQLException e) {
      throw new CliException(
          ExitCode.UNREACHABLE,
          "the sizes of the tables cannot be read: "
              + e.getMessage()
              + ". Fix the cause and run again.");
    }
  }
}
