package dev.sterna.execute.fault;

import dev.sterna.report.MigrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A run in a process of its own, which can be killed. */
final class FaultedProcess {

  private FaultedProcess() {}

  /** Starts one whose connections lead to a port. */
  static Process start(FaultHistory history, Trip trip, int port, String database)
      throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                FaultedProcess.class.getName(),
                history.name(),
                trip.name(),
                String.valueOf(port),
                database))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs it; a failure is the exit code 1. */
  public static void main(String[] arguments) {
    try {
      Trip.valueOf(arguments[1])
          .runOnce(
              FaultHistory.valueOf(arguments[0]),
              FaultServer.database(Integer.parseInt(arguments[2]), arguments[3]));
    } catch (MigrationException e) {
      System.exit(1);
    }
  }
}
