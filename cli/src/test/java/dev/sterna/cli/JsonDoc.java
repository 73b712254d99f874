package dev.sterna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/json.md: the members of each command's answers, as paths such as {@code runs[].id}. */
final class JsonDoc {

  private static final Pattern MEMBER = Pattern.compile("\\| `([\\w.\\[\\]]+)(\\?)?` \\|.*");

  /**
   * The members of one kind of answer.
   *
   * @param required those that it has
   * @param optional those that it may have
   */
  record Shape(Set<String> required, Set<String> optional) {

    private static Shape empty() {
      return new Shape(new TreeSet<>(), new TreeSet<>());
    }

    /** What is wrong with an answer of these members. */
    List<String> faults(Set<String> members) {
      List<String> faults = new ArrayList<>();
      for (String member : members) {
        if (!isKnown(member)) {
          faults.add("not documented: " + member);
        }
      }
      for (String member : required) {
        if (isExpected(member, members) && !members.contains(member)) {
          faults.add("missing: " + member);
        }
      }
      return faults;
    }

    private boolean isKnown(String member) {
      return required.contains(member)
          || optional.contains(member)
          || Stream.concat(required.stream(), optional.stream())
              .anyMatch(it -> it.startsWith(member + "[]."));
    }

    /** A member of elements is expected where there are elements. */
    private static boolean isExpected(String member, Set<String> members) {
      int element = member.lastIndexOf("[].");
      String elements = element < 0 ? "" : member.substring(0, element + 3);
      return members.stream().anyMatch(it -> it.startsWith(elements));
    }
  }

  private final Map<String, List<Shape>> sections = new HashMap<>();

  private JsonDoc() {}

  static JsonDoc read() throws IOException {
    JsonDoc doc = new JsonDoc();
    List<Shape> shapes = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("..", "docs", "json.md"))) {
      if (line.startsWith("## ")) {
        shapes = new ArrayList<>();
        for (String command : line.substring(3).split(", ")) {
          doc.sections.put(command, shapes);
        }
      } else if (line.startsWith("| member |")) {
        shapes.add(Shape.empty());
      } else if (!shapes.isEmpty()) {
        add(line, shapes.get(shapes.size() - 1));
      }
    }
    return doc;
  }

  private static void add(String line, Shape shape) {
    Matcher member = MEMBER.matcher(line);
    if (member.matches()) {
      (member.group(2) == null ? shape.required() : shape.optional()).add(member.group(1));
    }
  }

  /** The kinds of answers that the section about this command has. */
  List<Shape> shapes(String command) {
    return sections.getOrDefault(command, List.of());
  }
}
