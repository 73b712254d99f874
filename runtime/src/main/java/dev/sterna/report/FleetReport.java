package dev.sterna.report;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run over many databases has done.
 *
 * @param runs one for each tenant, in the order of the tenants
 * @param duration how long the whole run took
 */
public record FleetReport(List<TenantRun> runs, Duration duration) {

  public FleetReport {
    runs = List.copyOf(runs);
    Objects.requireNonNull(duration, "duration");
  }

  /**
   * The result of one tenant.
   *
   * @param tenant its name
   * @param report what was done; empty if the run failed
   * @param failure why it failed; what the run had committed by then stays
   * @param duration how long it took
   */
  public record TenantRun(
      String tenant,
      Optional<Report> report,
      Optional<RuntimeException> failure,
      Duration duration) {

    public TenantRun {
      Objects.requireNonNull(tenant, "tenant");
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(failure, "failure");
      Objects.requireNonNull(duration, "duration");
    }
  }

  /** The tenants that failed. To go on with them, run again: what is done is not done twice. */
  public List<TenantRun> failed() {
    return runs.stream().filter(run -> run.failure().isPresent()).toList();
  }

  /**
   * This report, if no tenant failed.
   *
   * @throws MigrationException that names the first of those that did, with all failures attached
   */
  public FleetReport orThrow() {
    List<TenantRun> failed = failed();
    if (failed.isEmpty()) {
      return this;
    }
    RuntimeException first = failed.get(0).failure().orElseThrow();
    MigrationException all =
        new MigrationException(
            "%s of %s tenants failed. %s: %s"
                .formatted(failed.size(), runs.size(), failed.get(0).tenant(), first.getMessage()),
            first);
    Stream<TenantRun> others = failed.stream().skip(1);
    others.flatMap(run -> run.failure().stream()).forEach(all::addSuppressed);
    throw all;
  }
}
