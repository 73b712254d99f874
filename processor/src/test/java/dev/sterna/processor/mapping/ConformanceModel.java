package dev.sterna.processor.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model of the conformance suite, from a file in the folder of its chapter of the specification.
 * The file holds classes of package {@code m}, with the usual imports implied and further ones
 * first. A line {@code //// package-info} begins another source of that name, and {@code ////
 * META-INF/orm.xml} a file. Lines {@code //- } and {@code //+ } say what is to differ from
 * Hibernate.
 *
 * @param file where it stands
 */
record ConformanceModel(Path file) {

  private static final String PART = "//// ";
  private static final String SUFFIX = ".java";

  /** The models below a folder, or the one in a file, by chapter. */
  static Map<String, List<ConformanceModel>> in(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(file -> new ConformanceModel(file.toAbsolutePath()))
          .collect(
              Collectors.groupingBy(ConformanceModel::chapter, TreeMap::new, Collectors.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  String chapter() {
    return file.getParent().getFileName().toString();
  }

  /** Whether it stands below a folder {@code rejected}: Hibernate does not start with it. */
  boolean isRejected() {
    return file.getParent().getParent().endsWith("rejected");
  }

  ModelSource source() {
    String[] parts = text().split("(?m)^" + PART);
    Map<String, String> sources = new TreeMap<>(ModelSource.of(parts[0]).sources());
    Map<String, String> files = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      int lineEnd = parts[i].indexOf('\n');
      String part = parts[i].substring(0, lineEnd).strip();
      String text = parts[i].substring(lineEnd).strip();
      if (part.endsWith(".xml")) {
        files.put(part, text);
      } else {
        sources.put("m." + part, text);
      }
    }
    return new ModelSource(sources, files);
  }

  /** The lines of the catalogs that are to differ. */
  String difference() {
    List<String> lines = new ArrayList<>();
    text()
        .lines()
        .filter(line -> line.startsWith("//- ") || line.startsWith("//+ "))
        .forEach(line -> lines.add(line.substring(2)));
    return String.join("\n", lines);
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
