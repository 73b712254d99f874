package dev.sterna.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A process that is run to its end, on the JDK of the tests.
 *
 * @param variables what its environment has more than that of the tests
 */
record Command(Path folder, Map<String, String> variables, List<String> line) {

  /**
   * @param said standard output and standard error, as they came
   */
  record Result(int exit, String said) {}

  static Command of(Path folder, String... line) {
    return new Command(folder, Map.of(), List.of(line));
  }

  /** A tool of the JDK, such as {@code javac}. */
  static Command jdk(Path folder, String tool, List<String> arguments) {
    String program = Path.of(System.getProperty("java.home"), "bin", tool).toString();
    return new Command(
        folder, Map.of(), Stream.concat(Stream.of(program), arguments.stream()).toList());
  }

  Command with(String variable, Object value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value.toString());
    return new Command(folder, more, line);
  }

  Result run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(variables);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), said.replace(System.lineSeparator(), "\n"));
  }

  /** Runs it, and returns what it said. It must not fail. */
  String succeed() throws IOException, InterruptedException {
    Result result = run();
    assertThat(result.exit()).as(result.said()).isZero();
    return result.said();
  }
}
