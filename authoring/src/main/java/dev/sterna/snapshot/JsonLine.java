package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A JSON object of one line, asked key by key. A key that nobody asked for is an error: dropping it
 * would lose what a newer Sterna wrote.
 */
final class JsonLine {

  private final int number;
  private final Map<String, Object> left;

  private JsonLine(int number, Map<String, Object> keys) {
    this.number = number;
    this.left = keys;
  }

  static JsonLine parse(int number, String text) {
    return new JsonLine(number, JsonText.object(number, text));
  }

  /** What the reader makes of this line, which it must read to the end. */
  <T> T as(Function<JsonLine, T> reader) {
    try {
      T value = reader.apply(this);
      requireNothingElse();
      return value;
    } catch (IllegalArgumentException invalid) {
      throw error(invalid.getMessage());
    }
  }

  void requireNothingElse() {
    if (!left.isEmpty()) {
      throw unknown("the key \"" + new TreeSet<>(left.keySet()).first() + "\"");
    }
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> error("the key \"" + key + "\" is missing"));
  }

  Optional<String> optionalText(String key) {
    return take(key, String.class, "a text");
  }

  long number(String key, long absent) {
    return optionalNumber(key).orElse(absent);
  }

  Optional<Long> optionalNumber(String key) {
    return take(key, Long.class, "an integer");
  }

  boolean flag(String key, boolean absent) {
    return take(key, Boolean.class, "true or false").orElse(absent);
  }

  List<String> texts(String key) {
    return elements(key, Function.identity(), object -> object.fail("a text"));
  }

  List<String> optionalTexts(String key) {
    return left.containsKey(key) ? texts(key) : List.of();
  }

  /** The elements of an array, each a text or an object. */
  <T> List<T> elements(String key, Function<String, T> text, Function<JsonLine, T> object) {
    List<?> elements =
        take(key, List.class, "an array")
            .orElseThrow(() -> error("the key \"" + key + "\" is missing"));
    List<T> values = new ArrayList<>();
    for (Object element : elements) {
      values.add(element(key, element, text, object));
    }
    return values;
  }

  private <T> T element(
      String key, Object element, Function<String, T> text, Function<JsonLine, T> object) {
    if (element instanceof String value) {
      return text.apply(value);
    }
    if (element instanceof Map<?, ?> keys) {
      return new JsonLine(number, JsonText.keys(keys)).as(object);
    }
    throw error("the array \"" + key + "\" holds " + element);
  }

  QualifiedName table() {
    return qualified("schema", "table");
  }

  QualifiedName qualified(String schema, String name) {
    return new QualifiedName(optionalText(schema), text(name));
  }

  /** The constant of this key; absent means the default. */
  <E extends Enum<E>> E constant(String key, E absent) {
    return constant(key, absent.getDeclaringClass()).orElse(absent);
  }

  <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return optionalText(key)
        .map(
            text -> {
              for (E constant : type.getEnumConstants()) {
                if (LineWriter.text(constant).equals(text)) {
                  return constant;
                }
              }
              throw unknown("the value \"" + text + "\" of \"" + key + "\"");
            });
  }

  /** The text, if it is one of these. */
  String oneOf(String key, String text, String... known) {
    if (!List.of(known).contains(text)) {
      throw unknown("the value \"" + text + "\" of \"" + key + "\"");
    }
    return text;
  }

  SnapshotException unknown(String what) {
    return new SnapshotException(
        number,
        what + " is not known to this version of Sterna",
        "use the newer version that wrote it, or restore the committed file");
  }

  private <T> T fail(String expected) {
    throw error("expected " + expected + ", found an object");
  }

  private <T> Optional<T> take(String key, Class<T> type, String expected) {
    Object value = left.remove(key);
    if (value != null && !type.isInstance(value)) {
      String found =
          value instanceof String text
              ? '"' + text + '"'
              : value instanceof Optional ? "null" : value.toString();
      throw error(
          String.format(Locale.ROOT, "expected %s in \"%s\", found %s", expected, key, found));
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private SnapshotException error(String message) {
    return SnapshotException.damaged(number, message);
  }
}
