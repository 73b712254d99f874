package dev.sterna.cli;

import java.nio.file.Path;

/**
 * A file as a person names it: from the working directory, if it lies in there.
 *
 * @param path the file
 */
record ShownPath(Path path) {

  @Override
  public String toString() {
    Path workingDirectory = Path.of("").toAbsolutePath();
    return (path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path)
        .toString();
  }
}
