package dev.sterna.schema;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text after the parentheses of {@code CREATE TABLE}, taken apart. Of a table that exists,
 * PostgreSQL changes only the storage parameters (manual, CREATE TABLE, "Storage Parameters").
 *
 * @param first what stands before them, such as {@code partition by}
 * @param storage the storage parameters with their values
 * @param last what stands after them, such as {@code tablespace}
 */
public record TableOptions(String first, SortedMap<String, String> storage, String last) {

  private static final Pattern WITH =
      Pattern.compile("\\bwith\\s*\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST =
      Pattern.compile("\\b(?:on\\s+commit|tablespace)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN = Pattern.compile("[\\w.+-]+");

  public TableOptions {
    Objects.requireNonNull(first, "first");
    storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    Objects.requireNonNull(last, "last");
  }

  /** What a table says. */
  public static TableOptions of(Table table) {
    String text = table.options().orElse("");
    Matcher with = WITH.matcher(text);
    if (with.find()) {
      return new TableOptions(
          text.substring(0, with.start()).strip(),
          storage(with.group(1)),
          text.substring(with.end()).strip());
    }
    Matcher last = LAST.matcher(text);
    int end = last.find() ? last.start() : text.length();
    return new TableOptions(
        text.substring(0, end).strip(), new TreeMap<>(), text.substring(end).strip());
  }

  private static SortedMap<String, String> storage(String parameters) {
    SortedMap<String, String> storage = new TreeMap<>();
    for (String parameter : parameters.split(",", -1)) {
      int end = parameter.indexOf('=');
      String name = end < 0 ? parameter : parameter.substring(0, end);
      String value = end < 0 ? "true" : unquoted(parameter.substring(end + 1).strip());
      if (!name.isBlank()) {
        storage.put(name.strip().toLowerCase(Locale.ROOT), value);
      }
    }
    return storage;
  }

  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
    return isQuoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
  }

  /** The same with this parameter, or without it. */
  public TableOptions with(String parameter, Optional<String> value) {
    SortedMap<String, String> changed = new TreeMap<>(storage);
    changed.remove(parameter);
    value.ifPresent(present -> changed.put(parameter, present));
    return new TableOptions(first, changed, last);
  }

  /** Whether they differ at most in storage parameters. */
  public boolean isChangeableTo(TableOptions other) {
    return first.equals(other.first) && last.equals(other.last);
  }

  /** The text as PostgreSQL's catalog has it, empty if it says nothing. */
  public Optional<String> sql() {
    StringBuilder with = new StringBuilder();
    storage.forEach(
        (parameter, value) ->
            with.append(with.isEmpty() ? "with (" : ", ")
                .append(parameter)
                .append('=')
                .append(PLAIN.matcher(value).matches() ? value : Literal.of(value)));
    with.append(with.isEmpty() ? "" : ")");
    String all = (first + " " + with).strip() + " " + last;
    return all.isBlank() ? Optional.empty() : Optional.of(all.strip());
  }
}
