package dev.sterna.processor.pending;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that migrations look after ({@link dev.sterna.migration.Migrations#tables()}). It is
 * applied to the model and to the snapshot alike, so that a table it hides is never dropped. A
 * sequence named after a table, as {@code post_seq} after {@code post}, goes with the table.
 */
public final class TableFilter {

  private static final String SEQUENCE_SUFFIX = "_seq";

  private final List<Pattern> shown = new ArrayList<>();
  private final List<Pattern> hidden = new ArrayList<>();

  /**
   * @param patterns {@code *} stands for any characters; {@code !} before a pattern hides tables
   */
  public TableFilter(List<String> patterns) {
    for (String pattern : patterns) {
      if (pattern.startsWith("!")) {
        hidden.add(pattern(pattern.substring(1)));
      } else {
        shown.add(pattern(pattern));
      }
    }
  }

  /** Whether there may be tables that it does not show. */
  public boolean isNarrow() {
    return !shown.isEmpty() || !hidden.isEmpty();
  }

  /** The part of a schema that this filter shows. */
  public Schema apply(Schema schema) {
    if (shown.isEmpty() && hidden.isEmpty()) {
      return schema;
    }
    return Schema.of(
        schema.namespaces(),
        schema.tables().values().stream().filter(table -> shows(table)).toList(),
        schema.sequences().values().stream().filter(sequence -> shows(sequence)).toList());
  }

  private boolean shows(Table table) {
    return shows(List.of(table.name().toString()));
  }

  private boolean shows(Sequence sequence) {
    QualifiedName name = sequence.name();
    return shows(
        name.name().endsWith(SEQUENCE_SUFFIX) && !name.name().equals(SEQUENCE_SUFFIX)
            ? List.of(name.toString(), withoutSuffix(name.toString()))
            : List.of(name.toString()));
  }

  private boolean shows(List<String> names) {
    return (shown.isEmpty() || matches(shown, names)) && !matches(hidden, names);
  }

  private static boolean matches(List<Pattern> patterns, List<String> names) {
    return patterns.stream().anyMatch(p -> names.stream().anyMatch(n -> p.matcher(n).matches()));
  }

  private static String withoutSuffix(String name) {
    return name.substring(0, name.length() - SEQUENCE_SUFFIX.length());
  }

  private static Pattern pattern(String wildcards) {
    return Pattern.compile(
        Stream.of(wildcards.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
