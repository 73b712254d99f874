package dev.sterna.execute;

import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/** Hears of revisions, and takes no part in the run, though it would have something to do. */
record Hearing(List<String> heard) implements MigrationListener {

  @Override
  public boolean takesPart() {
    return false;
  }

  @Override
  public void beforeRun(Plan plan, Connection connection) {
    heard.add("run");
  }

  @Override
  public void afterRun(Report report, Connection connection) {
    heard.add("ran");
  }

  @Override
  public void opening(PlannedRevision revision, Operations op) {
    op.execute("create table opened_" + revision.revision().id() + " (id int)");
  }

  @Override
  public void closing(PlannedRevision revision, Operations op) {
    op.execute("create table closed_" + revision.revision().id() + " (id int)");
  }

  @Override
  public void beforeRevision(PlannedRevision revision) {
    heard.add("before " + revision.revision().id());
  }

  @Override
  public void beforeStep(PlannedRevision revision, int step) {
    heard.add("step " + step);
  }

  @Override
  public void afterStep(PlannedRevision revision, int step) {
    heard.add("step " + step + " done");
  }

  @Override
  public void afterRevision(PlannedRevision revision, Duration duration) {
    heard.add("after " + revision.revision().id());
  }
}
