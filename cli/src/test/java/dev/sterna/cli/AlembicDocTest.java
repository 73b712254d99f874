package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.migration.Migrations;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/alembic.md promises nothing that is not there: each row names a test and an API. */
final class AlembicDocTest {

  private static final Path ROOT = Path.of("..");

  private static final Set<String> ANSWERS =
      Set.of("yes", "differs", "no need", "planned", "not yet");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:\\.(\\w+)| (\".+\"))?");

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

  private static final Pattern STATIC_CALL = Pattern.compile("(?<![\\w.])([a-z]\\w+)\\(");

  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+) = ");

  private record Row(String alembic, String answer, String sterna, List<String> proofs) {}

  private static List<Row> rows;
  private static Map<String, String> tests;
  private static Map<String, String> sources;

  @BeforeAll
  static void read() throws IOException {
    rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/alembic.md"))) {
      String[] cells = line.replace("\\|", "¦").split("\\|", -1);
      if (cells.length == 6 && !cells[1].isBlank() && !line.startsWith("|---")) {
        rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3], code(cells[4])));
      }
    }
    rows.removeIf(row -> row.answer().isEmpty());
    tests = javaFiles("src/test/java");
    sources = javaFiles("src/main/java");
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }

  /** The text of each class by its simple name, of all modules. */
  private static Map<String, String> javaFiles(String folder) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.map(m -> m.resolve(folder)).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
            String name = file.getFileName().toString();
            texts.merge(
                name.substring(0, name.length() - 5), Files.readString(file), String::concat);
          }
        }
      }
    }
    return texts;
  }

  @Test
  void everyRowHasAnAnswer() {
    assertThat(rows).hasSizeGreaterThan(150).allMatch(row -> ANSWERS.contains(row.answer()));
  }

  @Test
  void whatIsThereIsHeldByATest() {
    assertThat(rows)
        .filteredOn(row -> row.answer().equals("yes"))
        .allMatch(row -> !row.proofs().isEmpty());
  }

  @Test
  void everyNamedTestExists() {
    assertThat(rows.stream().flatMap(row -> row.proofs().stream()).filter(p -> !isTest(p)))
        .isEmpty();
  }

  /** A class, a class and a method, or a class and the name of a case. */
  private static boolean isTest(String proof) {
    Matcher parts = TEST.matcher(proof);
    if (!parts.matches()) {
      return false;
    }
    String text = tests.getOrDefault(parts.group(1), "");
    return !text.isEmpty()
        && (parts.group(2) == null || text.contains(" " + parts.group(2) + "("))
        && (parts.group(3) == null || text.contains(parts.group(3)));
  }

  @Test
  void everyNamedApiExists() {
    Set<String> operations = methods(Operations.class);
    List<String> missing = new ArrayList<>();
    for (Row row : rows) {
      for (String code : code(row.sterna())) {
        found(code, "op\\.(\\w+)").filter(m -> !operations.contains(m)).forEach(missing::add);
        found(code, "Migrator\\.(\\w+)")
            .filter(m -> !methods(Migrator.class).contains(m))
            .forEach(missing::add);
        found(code, "(?<![\\w-])([A-Z]\\w+)\\.(?=[a-z])")
            .filter(c -> !isClass(c))
            .forEach(missing::add);
        attributes(code).forEach(missing::add);
        if (row.answer().equals("yes")) {
          found(code, STATIC_CALL.pattern()).filter(m -> !isMethod(m)).forEach(missing::add);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static Stream<String> found(String code, String pattern) {
    return Pattern.compile(pattern)
        .matcher(TEXT.matcher(code).replaceAll(""))
        .results()
        .map(r -> r.group(1));
  }

  private static boolean isClass(String name) {
    return sources.containsKey(name) || name.equals("List");
  }

  private static boolean isMethod(String name) {
    Pattern declaration = Pattern.compile(" " + name + "\\(");
    return sources.values().stream().anyMatch(text -> declaration.matcher(text).find());
  }

  private static Set<String> methods(Class<?> type) {
    return Stream.of(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
  }

  /** What an annotation of the row is given that it does not have. */
  private static Stream<String> attributes(String code) {
    if (code.startsWith("@Migrations(")) {
      return missing(code, Migrations.class);
    }
    return code.startsWith("@Revision(") ? missing(code, Revision.class) : Stream.empty();
  }

  private static Stream<String> missing(String code, Class<?> annotation) {
    Set<String> attributes = methods(annotation);
    return ATTRIBUTE
        .matcher(code)
        .results()
        .map(r -> r.group(1))
        .filter(a -> !attributes.contains(a));
  }

  /** The words of a shell: each command and option is one that help lists. */
  @Test
  void everyNamedCommandExists() throws IOException {
    Set<String> commands =
        Pattern.compile("(?m)^  (\\w+) +[A-Z]")
            .matcher(Files.readString(Path.of("src/test/resources/golden/help.txt")))
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.toSet());
    assertThat(
            rows.stream()
                .flatMap(row -> code(row.sterna()).stream())
                .filter(code -> code.matches("[a-z]+ (-m|--[a-z]).*"))
                .map(code -> code.substring(0, code.indexOf(' '))))
        .isNotEmpty()
        .allMatch(commands::contains);
  }
}
