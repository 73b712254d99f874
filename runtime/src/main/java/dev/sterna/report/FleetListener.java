package dev.sterna.report;

/** Is told how a run over many databases goes on, from one thread at a time. */
@FunctionalInterface
public interface FleetListener {

  /**
   * A tenant is finished, or has failed.
   *
   * @param run the result
   * @param finished how many are finished, with this one
   * @param all how many tenants there are
   */
  void finished(FleetReport.TenantRun run, int finished, int all);
}
