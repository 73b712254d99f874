package dev.sterna.processor;

import dev.sterna.processor.entity.EntitySearch;
import dev.sterna.processor.report.Diagnostics;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.MigrationsFolder;
import dev.sterna.revision.SimilarNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The options that begin with {@code sterna.}: a misspelt one must not look as if it were heard.
 */
final class OptionCheck {

  static final String PREFIX = "sterna.";

  /**
   * What an option may say.
   *
   * @param texts all that it may say; the empty text if it has no value
   * @param description of the values, for the reader
   */
  private record Values(Set<String> texts, String description) {

    boolean allow(String value) {
      return texts.isEmpty() ? !value.isBlank() : texts.contains(value);
    }
  }

  private static final Set<String> ANY = Set.of();
  private static final String TRUTH = "true or false";

  private static final SortedMap<String, Values> OPTIONS =
      new TreeMap<>(
          Map.of(
              MigrationsFolder.OPTION,
              new Values(ANY, "the folder of package-info.java"),
              EntitySearch.COMPLETE_OPTION,
              new Values(Set.of("true", "false"), TRUTH),
              Diagnostics.LEVEL_OPTION,
              new Values(Set.of("note", "warn"), "note or warn"),
              Diagnostics.STRICT_OPTION,
              new Values(Set.of("", "true", "false"), TRUTH)));

  private final SortedMap<String, String> given = new TreeMap<>();

  /**
   * @param options those of the compile; one without a value has {@code null}
   */
  OptionCheck(Map<String, String> options) {
    for (Map.Entry<String, String> option : options.entrySet()) {
      if (option.getKey().startsWith(PREFIX)) {
        given.put(option.getKey(), Optional.ofNullable(option.getValue()).orElse(""));
      }
    }
  }

  /** The options that there are. */
  static Set<String> names() {
    return OPTIONS.keySet();
  }

  List<Problem> problems(Origin origin) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> option : given.entrySet()) {
      problem(option.getKey(), option.getValue(), origin).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> problem(String name, String value, Origin origin) {
    Values values = OPTIONS.get(name);
    if (values == null) {
      return Optional.of(Problem.of(SetupMessage.OPTION_UNKNOWN, origin, name, meant(name)));
    }
    return values.allow(value)
        ? Optional.empty()
        : Optional.of(
            Problem.of(SetupMessage.OPTION_VALUE, origin, name, value, values.description()));
  }

  private static String meant(String name) {
    List<String> similar = SimilarNames.of(name, OPTIONS.keySet());
    return similar.isEmpty()
        ? "the options are -A" + String.join(", -A", OPTIONS.keySet())
        : "did you mean -A" + String.join(" or -A", similar) + "?";
  }
}
