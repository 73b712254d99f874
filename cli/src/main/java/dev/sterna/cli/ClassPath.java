package dev.sterna.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of an application.
 *
 * @param entries its folders and jars, in their order
 */
record ClassPath(List<Path> entries) {

  /** What the class and the source of {@code Revisions} name, and no class of that name besides. */
  private static final String SET = "RevisionSet";

  private static final String JAR = ".jar";

  ClassPath {
    entries = List.copyOf(entries);
  }

  /** Reads it as java does: {@code folder/*} is every jar of a folder. */
  static ClassPath parse(String text) {
    return new ClassPath(
        Arrays.stream(text.split(File.pathSeparator))
            .filter(entry -> !entry.isBlank())
            .flatMap(ClassPath::entries)
            .toList());
  }

  private static Stream<Path> entries(String entry) {
    if (!entry.endsWith("*")) {
      return Stream.of(Path.of(entry));
    }
    Path folder = Path.of(entry.substring(0, entry.length() - 1));
    return files(folder, 1).filter(file -> file.toString().endsWith(JAR));
  }

  /** The packages with a class {@code Revisions}, in the first folder that has any. */
  List<String> packagesOfRevisions() {
    return packagesWith("Revisions.class");
  }

  /** The same where it was generated, but did not become a class. */
  List<String> packagesOfSources() {
    return packagesWith("Revisions.java");
  }

  private List<String> packagesWith(String fileName) {
    return entries.stream()
        .map(folder -> packagesIn(folder, fileName))
        .filter(packages -> !packages.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> packagesIn(Path folder, String fileName) {
    return files(folder, Integer.MAX_VALUE)
        .filter(file -> file.endsWith(fileName) && namesSet(file))
        .map(file -> folder.relativize(file.getParent()).toString())
        .map(name -> name.replace(File.separatorChar, '.'))
        .toList();
  }

  private static boolean namesSet(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of a folder, which may be a link to it, sorted; none if it is a jar, or not there.
   */
  private static Stream<Path> files(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try {
      Path real = folder.toRealPath();
      try (Stream<Path> files = Files.walk(real, depth)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> folder.resolve(real.relativize(file)))
            .sorted()
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ApplicationLoader loader() {
    return new ApplicationLoader(entries.stream().map(ClassPath::url).toArray(URL[]::new));
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The jars that are not there. Java passes over them, and the driver that was in one of them is
   * missed later and elsewhere.
   */
  List<String> missingJars() {
    return missing().filter(entry -> entry.endsWith(JAR)).toList();
  }

  /** The folders that are not there: a build names those of resources also where it has none. */
  List<String> missingFolders() {
    return missing().filter(entry -> !entry.endsWith(JAR)).toList();
  }

  private Stream<String> missing() {
    return entries.stream().filter(Files::notExists).map(Path::toString);
  }

  /** Where classes of one's own can be: not the jars, of which there are many. */
  String folders() {
    return entries.stream()
        .map(Path::toString)
        .filter(entry -> !entry.endsWith(JAR))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
