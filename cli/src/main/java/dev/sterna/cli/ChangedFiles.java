package dev.sterna.cli;

import dev.sterna.emit.FolderChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command has written and deleted, in words and for a program.
 *
 * @param change the change
 */
record ChangedFiles(FolderChange change) {

  /** The answer of such a command, with what else it says. */
  Answer answer(List<String> advice, Answer.Members more) {
    List<String> lines = new ArrayList<>();
    change.written().forEach(each -> lines.add("Wrote " + new ShownPath(each.file())));
    change.deleted().forEach(file -> lines.add("Deleted " + new ShownPath(file)));
    lines.addAll(advice);
    return Answer.of(
        lines,
        out -> {
          more.write(out);
          RevisionJson.texts(
              out,
              "written",
              names(change.written().stream().map(FolderChange.Written::file).toList()));
          RevisionJson.texts(out, "deleted", names(change.deleted()));
        });
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }
}
