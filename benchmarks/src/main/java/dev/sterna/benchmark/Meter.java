package dev.sterna.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** An agent that goes along with a compiler and writes down at its exit what it has used. */
public final class Meter {

  private Meter() {}

  /**
   * Called by the JVM before {@code main}.
   *
   * @param file where to write
   */
  public static void premain(String file, Instrumentation instrumentation) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(file), instrumentation)));
  }

  private static void write(Path file, Instrumentation instrumentation) {
    // In this order: what asks for one figure must not count in those before it.
    Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    int classes = instrumentation.getAllLoadedClasses().length;
    Usage usage = new Usage(cpu, classes, allocated());
    try {
      Files.writeString(file, usage.toText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }
}
