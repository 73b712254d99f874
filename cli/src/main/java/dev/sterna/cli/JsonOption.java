package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** Whether a person reads the answer, or a program. */
final class JsonOption {

  @Option(names = "--json", description = "Answer with a JSON object, for a program to read.")
  private boolean json;

  /** Whether nothing may be said but the answer. */
  boolean isAsked() {
    return json;
  }

  /** Prints the answer, and tells the exit code. */
  int print(Application application, Answer answer) {
    if (json) {
      application.print(object(answer.json()));
    } else {
      answer.lines().forEach(application::print);
    }
    return answer.exit().code();
  }

  private static String object(Answer.Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      members.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
