package dev.sterna.history;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.ReferenceRow;
import dev.sterna.snapshot.RowReplay;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What revisions leave where nothing else has been.
 *
 * @param schema the schema
 * @param rows the rows that they wrote by values; what SQL does to rows is not seen
 */
public record Outcome(Schema schema, List<ReferenceRow> rows) {

  /** What a new database has. */
  private static final Outcome NOTHING = new Outcome(Schema.empty(), List.of());

  public Outcome {
    Objects.requireNonNull(schema, "schema");
    rows = List.copyOf(rows);
  }

  /**
   * What these revisions leave, one after the other.
   *
   * @throws HistoryException if one does not fit those before it
   */
  public static Outcome of(History history, List<RevisionInfo> inOrder) {
    return NOTHING.after(history, inOrder);
  }

  /** What is left when these revisions have run on top, one after the other. */
  Outcome after(History history, List<RevisionInfo> inOrder) {
    Outcome outcome = this;
    for (RevisionInfo revision : inOrder) {
      outcome = outcome.after(history, revision);
    }
    return outcome;
  }

  /**
   * What is left when a revision has run on top.
   *
   * @throws HistoryException if it does not fit
   */
  Outcome after(History history, RevisionInfo revision) {
    return new Outcome(
        history.replay(schema, List.of(revision)), RowReplay.of(rows, history.upgrade(revision)));
  }

  /**
   * What is left when operations have run on top.
   *
   * @throws ReplayException if one does not fit
   */
  public Outcome after(List<Operation> operations) {
    return new Outcome(Replay.of(schema, operations), RowReplay.of(rows, operations));
  }

  /** Whether it is the same but for the order of columns and rows. */
  public boolean isLike(Outcome other) {
    return key().equals(other.key());
  }

  /** The same text for the same outcome; neither order of columns nor that of rows counts. */
  String key() {
    TreeSet<String> lines = new TreeSet<>();
    rows.forEach(row -> lines.add(row.literals().toString()));
    return Fingerprint.of(schema) + lines;
  }
}
