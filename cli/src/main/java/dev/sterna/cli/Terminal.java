package dev.sterna.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
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
 * @param screen where a line may be drawn over and over; nowhere, where nobody looks on
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Optional<Function<String, String>> person,
    Optional<PrintWriter> screen) {

  /** A terminal without a screen. */
  public Terminal(PrintWriter out, PrintWriter err, Optional<Function<String, String>> person) {
    this(out, err, person, Optional.empty());
  }

  /**
   * The terminal of this process. Where output goes to a file or a pipe it is UTF-8; on a terminal
   * it is what the terminal reads, with a question mark for what it cannot show.
   */
  public static Terminal ofProcess() {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Terminal::isScreen);
    Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
    PrintWriter out = writer(System.out, charset);
    return new Terminal(
        out,
        writer(System.err, charset),
        console.map(c -> question -> Optional.ofNullable(c.readLine("%s ", question)).orElse("")),
        console.map(c -> out));
  }

  /** Some versions of Java have a console where input or output is a file or a pipe. */
  private static boolean isScreen(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  /** The same for a program that reads one answer: nothing else is written, and nobody asked. */
  Terminal silent() {
    return new Terminal(new PrintWriter(Writer.nullWriter()), err, Optional.empty());
  }

  /** The same, with nobody to ask or to look on. */
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
