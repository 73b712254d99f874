package dev.sterna.emit;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where a class was compiled to. */
public final class ClassFolder {

  private ClassFolder() {}

  /** The folder or jar from which this class was loaded, if it is a file. */
  public static Optional<Path> of(Class<?> loaded) {
    try {
      CodeSource source = loaded.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // a jar in a jar is no file
    }
  }
}
