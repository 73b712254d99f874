package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * What a command found out, for a person and for a program.
 *
 * @param exit how the command ends
 * @param lines what a person reads
 * @param json the same as members of a JSON object; docs/json.md lists them
 */
record Answer(ExitCode exit, List<String> lines, Members json) {

  /** Writes the members of an object. */
  interface Members {

    void write(JsonGenerator out) throws IOException;
  }

  Answer {
    lines = List.copyOf(lines);
  }

  /** An answer that is no reason to stop a script. */
  static Answer of(List<String> lines, Members json) {
    return new Answer(ExitCode.OK, lines, json);
  }
}
