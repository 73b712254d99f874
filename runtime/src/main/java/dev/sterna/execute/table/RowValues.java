package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.array;
import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.RuntimeVersion;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Literal;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a row says of its revision, as SQL expressions.
 *
 * @param row the row
 * @param step how many of its steps are done
 */
record RowValues(NewRow row, int step) {

  /** The columns of a new row. */
  static final List<RowColumn> ALL = RowColumn.allBut();

  /** Their names. */
  static final String NAMES = RowColumn.names(ALL);

  /** The moment at which it is written. */
  static final String NOW = "pg_catalog.clock_timestamp()";

  /** Those of a revision that is done as a whole. */
  static RowValues done(NewRow row) {
    return new RowValues(row, row.steps());
  }

  /** The values of a new row, with commas. */
  String all() {
    return of(ALL);
  }

  /** The values of these columns, with commas. */
  String of(List<RowColumn> columns) {
    StringJoiner values = new StringJoiner(", ");
    for (RowColumn column : columns) {
      values.add(of(column));
    }
    return values.toString();
  }

  private String of(RowColumn column) {
    RevisionInfo revision = row.revision();
    return switch (column) {
      case ID -> Literal.of(revision.id());
      case REVISES -> array(revision.revises());
      case DEPENDS_ON -> array(revision.dependsOn());
      case REPLACES -> array(revision.replaces());
      case MESSAGE -> Literal.of(revision.message());
      case CHECKSUM -> Literal.of(revision.checksum());
      case KIND -> word(row.kind());
      case STATE -> word(step == row.steps() ? State.DONE : State.UPGRADING);
      case STEP -> Literal.of(step);
      case STEPS -> Literal.of(row.steps());
      case DOWNGRADE -> row.wayBack().map(Literal::of).orElse("null") + "::jsonb";
      case APPLIED_AT -> NOW;
      case APPLIED_BY ->
          row.owner()
              .map(RevisionTable::ownerSuffix)
              .map(suffix -> "session_user::text || " + Literal.of(suffix))
              .orElse("session_user");
      case STERNA -> version();
    };
  }

  /** The version of Sterna that writes it. */
  static String version() {
    return Literal.of(RuntimeVersion.find().orElse("development"));
  }
}
