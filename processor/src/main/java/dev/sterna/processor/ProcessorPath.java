package dev.sterna.processor;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The jars that the processor needs beside its own. Build tools bring them; a path that is written
 * by hand can lack some.
 */
final class ProcessorPath {

  /** A class of each jar. */
  private static final Map<String, String> JARS =
      Map.of(
          "sterna-authoring", "dev.sterna.snapshot.Snapshot",
          "sterna-runtime", "dev.sterna.migration.Migration",
          "jackson-core", "com.fasterxml.jackson.core.JsonFactory");

  private ProcessorPath() {}

  /** The jars that are not there, sorted by name. */
  static List<String> missing() {
    SortedSet<String> missing = new TreeSet<>();
    for (Map.Entry<String, String> jar : JARS.entrySet()) {
      if (!isThere(jar.getValue())) {
        missing.add(jar.getKey());
      }
    }
    return List.copyOf(missing);
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className, false, ProcessorPath.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }
}
