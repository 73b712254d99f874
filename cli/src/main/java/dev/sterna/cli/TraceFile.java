package dev.sterna.cli;

import dev.sterna.report.Secrets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stack trace of a defect, in a file that can be sent along with a report. */
final class TraceFile {

  private TraceFile() {}

  /** Writes it, and says where; or why it could not be written. */
  static String of(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("sterna-", ".txt");
      return Files.writeString(file, Secrets.hidden(trace.toString())).toString();
    } catch (IOException e) {
      return "that could not be written ("
          + e.getMessage()
          + "); --debug prints what it would hold";
    }
  }
}
