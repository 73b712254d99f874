package dev.sterna.processor.source;

import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * XML mapping files (Jakarta Persistence 3.2, section 8.2.1.6.2 and chapter 12). They override
 * annotations and are not read, so one that shapes tables is an error.
 */
public final class MappingFiles {

  private static final String STANDARD = "META-INF/orm.xml";
  private static final Pattern NAMED =
      Pattern.compile("<mapping-file>\\s*([^<]+?)\\s*</mapping-file>");

  /** What is in one beside queries and listeners. */
  private static final Pattern SHAPING =
      Pattern.compile(
          "<(persistence-unit-metadata|sequence-generator|table-generator|mapped-superclass|entity"
              + "|embeddable|converter|class)[\\s>]");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final List<Path> roots;

  /**
   * @param migrations the name of the migrations package
   * @param folder its folder, beside whose source root the resources are
   */
  public MappingFiles(CompilerFiles files, String migrations, Optional<Path> folder) {
    Optional<Path> sources = folder.flatMap(f -> MigrationsFolder.sourceRoot(f, migrations));
    roots =
        Stream.of(
                files.classOutput(), sources, sources.map(root -> root.resolveSibling("resources")))
            .flatMap(Optional::stream)
            .toList();
  }

  /** An error for each file that shapes tables. */
  public List<Problem> problems(Origin origin) {
    Stream<String> named =
        text("META-INF/persistence.xml").stream()
            .flatMap(xml -> NAMED.matcher(xml).results().map(found -> found.group(1)));
    return Stream.concat(Stream.of(STANDARD), named)
        .distinct()
        .flatMap(
            file ->
                shaping(file).stream()
                    .map(element -> Problem.of(MappingMessage.MAPPING_FILE, origin, file, element)))
        .toList();
  }

  private Optional<String> shaping(String file) {
    return text(file)
        .flatMap(xml -> SHAPING.matcher(xml).results().findFirst())
        .map(found -> found.group(1));
  }

  private Optional<String> text(String file) {
    return roots.stream()
        .map(root -> root.resolve(file))
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(MappingFiles::read)
        .map(xml -> COMMENT.matcher(xml).replaceAll(""));
  }

  /** What is looked for is ASCII in any encoding that a file has. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
