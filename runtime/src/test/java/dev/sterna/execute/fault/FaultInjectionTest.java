package dev.sterna.execute.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.report.MigrationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs are killed at a message of theirs, or within one; after one more run everything is as if
 * nobody had killed. {@code -Dsterna.kills=3000} kills so often, in another order for each {@code
 * -Dsterna.seed}; it prints how often each kind of thing was killed.
 */
final class FaultInjectionTest {

  private static final int KILLS = Integer.getInteger("sterna.kills", 18);
  private static final long SEED = Long.getLong("sterna.seed", 8);

  private static FaultServer server;

  /** A run to be killed, and what it leaves if it is not. */
  private record Scenario(
      FaultHistory history, Trip trip, String template, int messages, List<String> outcome) {

    @Override
    public String toString() {
      return history + " " + trip;
    }
  }

  /** A kill in a scenario. */
  private record Kill(Scenario scenario, int message, Moment moment) {}

  @BeforeAll
  static void start() throws IOException {
    server = FaultServer.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void whateverIsKilledOneMoreRunCompletes() throws Exception {
    List<Kill> kills = kills(scenarios());
    Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    for (int i = 0; i < KILLS; i++) {
      Kill kill = kills.get(i % kills.size());
      Fault fault = Fault.values()[(i + i / kills.size()) % Fault.values().length];
      double bytes = new Random(SEED + i).nextDouble();
      kill(kill.scenario(), new KillPoint(kill.message(), kill.moment(), bytes, fault), "kill" + i);
      counts.merge(fault, 1, Integer::sum);
    }
    System.out.printf(
        "Killed %d times, at %d of %d points: %s%n",
        KILLS, Math.min(KILLS, kills.size()), kills.size(), counts);
  }

  private static List<Scenario> scenarios() throws Exception {
    List<Scenario> scenarios = new ArrayList<>();
    for (FaultHistory history : FaultHistory.values()) {
      String empty = "empty_" + history.name().toLowerCase(java.util.Locale.ROOT);
      String full = "full_" + history.name().toLowerCase(java.util.Locale.ROOT);
      server.execute("create database " + empty);
      scenarios.add(scenario(history, Trip.UP, empty, full));
      scenarios.add(scenario(history, Trip.DOWN, full, full + "_down"));
    }
    return scenarios;
  }

  /** Runs it once to see how much it says, and what it leaves in a database of this name. */
  private static Scenario scenario(FaultHistory history, Trip trip, String template, String name)
      throws Exception {
    server.execute("create database " + name + " template " + template);
    try (FaultProxy proxy = proxy(KillPoint.NEVER, Optional.empty())) {
      trip.runOnce(history, FaultServer.database(proxy.port(), name));
      return new Scenario(
          history,
          trip,
          template,
          history.least(proxy.types()),
          DatabaseContent.of(server.database(name)));
    }
  }

  private static List<Kill> kills(List<Scenario> scenarios) {
    List<Kill> kills = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      for (int message = 0; message < scenario.messages(); message++) {
        for (Moment moment : Moment.values()) {
          kills.add(new Kill(scenario, message, moment));
        }
      }
    }
    Collections.shuffle(kills, new Random(SEED));
    return kills;
  }

  private static void kill(Scenario scenario, KillPoint point, String name) throws Exception {
    server.execute("create database " + name + " template " + scenario.template());
    if (point.fault() == Fault.PROCESS) {
      killProcess(scenario, point, name);
    } else {
      killClient(scenario, point, name);
    }
    scenario.trip().run(scenario.history(), server.database(name));
    assertThat(DatabaseContent.of(server.database(name)))
        .as("%s, %s, in %s", scenario, point, name)
        .isEqualTo(scenario.outcome());
    server.execute("drop database " + name + " with (force)");
  }

  private static void killClient(Scenario scenario, KillPoint point, String name) throws Exception {
    try (FaultProxy proxy = proxy(point, Optional.empty())) {
      try {
        scenario.trip().runOnce(scenario.history(), FaultServer.database(proxy.port(), name));
      } catch (MigrationException e) {
        assertThat(e).as("%s, %s", scenario, point).hasMessageNotContaining("STERNA-09");
      }
      proxy.awaitKill();
    }
  }

  private static void killProcess(Scenario scenario, KillPoint point, String name)
      throws Exception {
    ProcessKiller killer = new ProcessKiller();
    try (FaultProxy proxy = proxy(point, Optional.of(killer))) {
      Process process =
          FaultedProcess.start(scenario.history(), scenario.trip(), proxy.port(), name);
      killer.watch(process);
      proxy.awaitKill();
    }
  }

  private static FaultProxy proxy(KillPoint point, Optional<ProcessKiller> process)
      throws IOException {
    return new FaultProxy(server.port(), point, new ServerKiller(process));
  }

  /** Kills what the proxy says, on the server of this test. */
  private record ServerKiller(Optional<ProcessKiller> process) implements FaultProxy.Killer {

    @Override
    public void killProcess() {
      process.orElseThrow().kill();
    }

    @Override
    public void killBackend(int pid) {
      server.execute("select pg_terminate_backend(" + pid + ")");
    }

    @Override
    public void killServer() {
      server.crash();
    }
  }
}
