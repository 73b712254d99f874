package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import dev.sterna.schema.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * What whoever starts a run gives its revisions, by name: {@code -x region=eu}.
 *
 * @param values the values
 */
public record Arguments(Map<String, String> values) {

  /** Nothing is given. */
  public static final Arguments NONE = new Arguments(Map.of());

  public Arguments {
    values = Map.copyOf(values);
  }

  /** These, and another one. */
  Arguments with(String name, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(new Value.Argument(name).name(), new Value.Text(value).text());
    return new Arguments(more);
  }

  /**
   * What is given for an argument, else what its revision has for that case.
   *
   * @param revision the revision that asks, as a message names it
   */
  Value of(Value.Argument argument, String revision) {
    String given = values.get(argument.name());
    if (given != null) {
      return new Value.Text(given);
    }
    return argument
        .otherwise()
        .<Value>map(Value.Text::new)
        .orElseThrow(
            () ->
                new MigrationException(
                    ("%s needs a value for \"%s\", but none was given. It was not started. Pass"
                            + " one with -x %s=VALUE or withArgument(…), and run again.")
                        .formatted(revision, argument.name(), argument.name())));
  }
}
