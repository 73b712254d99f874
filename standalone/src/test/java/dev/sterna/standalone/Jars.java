package dev.sterna.standalone;

import jakarta.persistence.Entity;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** The jars that somebody has who calls javac. */
final class Jars {

  static final Path STERNA = Path.of(System.getProperty("sterna.jar"));
  static final Path PERSISTENCE = of(Entity.class);
  static final Path POSTGRESQL = of(Driver.class);

  private Jars() {}

  /** A class path, or a module path. */
  static String path(Path... entries) {
    return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
