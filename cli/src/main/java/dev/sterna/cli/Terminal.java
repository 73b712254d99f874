package dev.sterna.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where commands write, and whom they can ask.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param person answers a question; nobody, where no person sits at a terminal
 */
public record Terminal(
    PrintWriter out, PrintWriter err, Optional<Function<String, String>> person) {

  /**
   * The terminal of this process. Where output goes to a file or a pipe it is UTF-8; on a terminal
   * it is what the terminal reads, with a question mark for what it cannot show.
   */
  public static Terminal ofProcess() {
    Optional<Console> console = Optional.ofNullable(System.console());
    Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    return new Terminal(
        writer(System.out, charset),
        writer(System.err, charset),
        console.map(c -> question -> Optional.ofNullable(c.readLine("%s ", question)).orElse("")));
  }

  /** The same, with nobody to ask. */
  public Terminal unattended() {
    return new Terminal(out, err, Optional.empty());
  }

  private static PrintWriter writer(PrintStream stream, Charset charset) {
    return new PrintWriter(stream, true, charset);
  }

  /** Whether a person at the terminal says yes. */
  boolean confirms(String question) {
    out.flush();
    err.flush();
    return person
        .map(asked -> asked.apply(question + " [y/N]").strip().toLowerCase(Locale.ROOT))
        .filter(answer -> answer.equals("y") || answer.equals("yes"))
        .isPresent();
  }
}
