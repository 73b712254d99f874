package dev.sterna;

import dev.sterna.report.FleetListener;
import dev.sterna.report.FleetReport;
import dev.sterna.report.FleetReport.TenantRun;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.report.Secrets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Migrates many databases, or schemas of one database, to the same revisions. A tenant that fails
 * does not stop the others, and running again continues with those that are left. A fleet is
 * immutable; each {@code with…} method returns a new one.
 */
public final class Fleet {

  private static final int PARALLELISM = 4;

  private final Migrator migrator;
  private final TenantSource tenants;
  private final int parallelism;
  private final FleetListener listener;

  private Fleet(Migrator migrator, TenantSource tenants, int parallelism, FleetListener listener) {
    this.migrator = migrator;
    this.tenants = tenants;
    this.parallelism = parallelism;
    this.listener = listener;
  }

  /**
   * A fleet that migrates four tenants at a time.
   *
   * @param migrator migrates each tenant, apart from its database and schema; several threads call
   *     its listener at once
   * @param tenants asked at the start of each run
   */
  public static Fleet of(Migrator migrator, TenantSource tenants) {
    return new Fleet(migrator, tenants, PARALLELISM, (run, finished, all) -> {});
  }

  /**
   * Sets how many tenants are migrated at once; each takes one connection.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Fleet withParallelism(int tenantsAtOnce) {
    if (tenantsAtOnce < 1) {
      throw new IllegalArgumentException(
          "the number of tenants to migrate at once must be at least 1");
    }
    return new Fleet(migrator, tenants, tenantsAtOnce, listener);
  }

  /** Sets the listener that is told of each finished tenant. */
  public Fleet withListener(FleetListener other) {
    return new Fleet(migrator, tenants, parallelism, other);
  }

  /** Upgrades each tenant to the heads. */
  public FleetReport upgrade() {
    return run(Migrator::upgrade);
  }

  /** Upgrades each tenant to a target. */
  public FleetReport upgrade(String target) {
    return run(tenant -> tenant.upgrade(target));
  }

  /** Downgrades each tenant to a target, which stays applied. */
  public FleetReport downgrade(String target) {
    return run(tenant -> tenant.downgrade(target));
  }

  private FleetReport run(Function<Migrator, Report> work) {
    long start = System.nanoTime();
    List<Tenant> all = tenants();
    ExecutorService threads = Executors.newFixedThreadPool(parallelism, Fleet::thread);
    try {
      Finished finished = new Finished(listener, all.size());
      List<Future<TenantRun>> runs = new ArrayList<>();
      for (Tenant tenant : all) {
        runs.add(threads.submit(() -> finished.count(run(tenant, work))));
      }
      return new FleetReport(results(threads, all, runs), since(start));
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Tenant> tenants() {
    List<Tenant> all;
    try {
      all = List.copyOf(tenants.tenants());
    } catch (SQLException e) {
      throw new MigrationException(
          "the tenants cannot be read: %s. Nothing was done. Fix the cause and run again."
              .formatted(Secrets.hidden(String.valueOf(e.getMessage()))),
          e);
    }
    Set<String> names = new HashSet<>();
    for (Tenant tenant : all) {
      if (!names.add(tenant.name())) {
        throw new MigrationException(
            "two tenants are called %s. Nothing was done. Give each a unique name."
                .formatted(tenant.name()));
      }
    }
    return all;
  }

  private TenantRun run(Tenant tenant, Function<Migrator, Report> work) {
    long start = System.nanoTime();
    try {
      Report report = work.apply(migrator.forTenant(tenant));
      return new TenantRun(tenant.name(), Optional.of(report), Optional.empty(), since(start));
    } catch (RuntimeException e) {
      return new TenantRun(tenant.name(), Optional.empty(), Optional.of(e), since(start));
    }
  }

  /** When this thread is interrupted, what is under way ends in order, and nothing else begins. */
  private static List<TenantRun> results(
      ExecutorService threads, List<Tenant> tenants, List<Future<TenantRun>> runs) {
    List<TenantRun> results = new ArrayList<>();
    boolean interrupted = false;
    int next = 0;
    while (next < runs.size()) {
      try {
        results.add(runs.get(next).get());
        next++;
      } catch (InterruptedException e) {
        interrupted = true;
        threads.shutdownNow().forEach(left -> ((Future<?>) left).cancel(false));
      } catch (CancellationException e) {
        results.add(notBegun(tenants.get(next)));
        next++;
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return results;
  }

  private static TenantRun notBegun(Tenant tenant) {
    return new TenantRun(
        tenant.name(),
        Optional.empty(),
        Optional.of(
            new MigrationException.Interrupted(
                "interrupted before tenant %s. Nothing was done there. Run again to continue."
                    .formatted(tenant.name()))),
        Duration.ZERO);
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sterna-fleet");
    thread.setDaemon(true);
    return thread;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Counts tenants, and tells of them one at a time. */
  private static final class Finished {

    private final FleetListener listener;
    private final int all;
    private int count;

    Finished(FleetListener listener, int all) {
      this.listener = listener;
      this.all = all;
    }

    synchronized TenantRun count(TenantRun run) {
      count++;
      listener.finished(run, count, all);
      return run;
    }
  }
}
