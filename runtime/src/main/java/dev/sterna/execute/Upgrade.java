package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Brings a database up. Most starts find nothing to do, so what plans and runs is kept behind
 * {@link Execution}: at head none of it is loaded, nor is any revision, and nothing here needs a
 * lambda, a stream or a pattern, each of which costs a start more than the select does.
 */
public final class Upgrade {

  private final Settings settings;

  public Upgrade(Settings settings) {
    this.settings = settings;
  }

  /** Brings the database up to a target. */
  public Report to(String target) {
    RevisionTable table = new RevisionTable(settings.defaultSchema(), settings.revisionTable());
    try (Session session = Session.open(settings)) {
      Optional<DatabaseState> state =
          isAll(target) ? session.readUnlessAtHead(table) : Optional.of(session.read(table));
      if (state.isPresent()) {
        return new Execution(settings).upgrade(session, state.get(), target);
      }
    }
    if (settings.revisions().draft().isPresent()) {
      new Execution(settings).warnOfDraft(List.of());
    }
    return new Report(List.of(), settings.revisions().headState().heads());
  }

  /**
   * Whether the target is all revisions: more than one head is a question only on the way there.
   */
  static boolean isAll(String target) {
    return target.equals("heads") || target.equals("head");
  }
}
