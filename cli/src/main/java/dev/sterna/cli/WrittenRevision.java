package dev.sterna.cli;

import dev.sterna.emit.KeptRevision;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision that a command has written, in words and for a program.
 *
 * @param kept the revision and its file
 */
record WrittenRevision(KeptRevision kept) {

  /** The answer of such a command, with what else it says. */
  Answer answer(List<String> advice, Answer.Members more) {
    List<String> lines = new ArrayList<>();
    lines.add("Wrote " + new ShownPath(kept.file()));
    lines.addAll(advice);
    return Answer.of(
        lines,
        out -> {
          out.writeStringField("id", kept.revision().id());
          out.writeStringField("message", kept.revision().message());
          out.writeStringField("class", kept.revision().className());
          RevisionJson.texts(out, "revises", kept.revision().revises());
          more.write(out);
        });
  }
}
