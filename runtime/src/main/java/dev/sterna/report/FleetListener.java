package dev.sterna.report;

/** Is told how a run over many databases goes on, from one thread at a time. */
@FunctionalInterface
public interface FleetListener {

  /**
   * A tenant is done with, or has failed.
   *
   * @param run what became of it
   * @param finished how many are finished, with this one
   * @param all how many there are
   */
  void finished(FleetReport.TenantRun run, int finished, int all);
}
