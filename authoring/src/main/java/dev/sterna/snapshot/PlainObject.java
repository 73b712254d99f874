package dev.sterna.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that Sterna itself writes nearly everywhere: one object of texts without escapes,
 * small integers, truth values and arrays of such texts, without spaces. Every compile reads a
 * snapshot, and this is all that most need; the JSON library is asked for the rest, and for what is
 * wrong.
 */
final class PlainObject {

  private static final int MOST_DIGITS = 18;

  private final String line;
  private int at;

  private PlainObject(String line) {
    this.line = line;
  }

  /** The object, if the line is nothing but one and as plain as that. */
  static Optional<Map<String, Object>> read(String line) {
    try {
      return hasEscapes(line) ? Optional.empty() : Optional.of(new PlainObject(line).object());
    } catch (NotPlain elsewhere) {
      return Optional.empty();
    }
  }

  /** Or what should be escaped. */
  private static boolean hasEscapes(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' || c < ' ') {
        return true;
      }
    }
    return false;
  }

  private Map<String, Object> object() throws NotPlain {
    Map<String, Object> keys = new LinkedHashMap<>();
    expect('{');
    do {
      String key = text();
      expect(':');
      Object value = value();
      if (keys.put(key, value) != null) {
        throw NotPlain.INSTANCE;
      }
    } while (accept(','));
    expect('}');
    if (at < line.length()) {
      throw NotPlain.INSTANCE;
    }
    return keys;
  }

  private Object value() throws NotPlain {
    return switch (peek()) {
      case '"' -> text();
      case '[' -> array();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private List<Object> array() throws NotPlain {
    List<Object> elements = new ArrayList<>();
    expect('[');
    do {
      elements.add(text());
    } while (accept(','));
    expect(']');
    return elements;
  }

  private String text() throws NotPlain {
    expect('"');
    int end = line.indexOf('"', at);
    if (end < 0) {
      throw NotPlain.INSTANCE;
    }
    String text = line.substring(at, end);
    at = end + 1;
    return text;
  }

  private Object word(String word, boolean value) throws NotPlain {
    if (!line.startsWith(word, at)) {
      throw NotPlain.INSTANCE;
    }
    at += word.length();
    return value;
  }

  private Object number() throws NotPlain {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    int digits = at - start;
    boolean isUsual = digits > 0 && digits <= MOST_DIGITS && line.charAt(start) != '0';
    if (!isUsual) {
      throw NotPlain.INSTANCE;
    }
    return Long.valueOf(line.substring(start, at));
  }

  private char peek() throws NotPlain {
    if (at >= line.length()) {
      throw NotPlain.INSTANCE;
    }
    return line.charAt(at);
  }

  private boolean accept(char c) throws NotPlain {
    boolean found = peek() == c;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char c) throws NotPlain {
    if (!accept(c)) {
      throw NotPlain.INSTANCE;
    }
  }

  /** Says only that another has to read the line. */
  private static final class NotPlain extends Exception {

    private static final long serialVersionUID = 1L;
    private static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
      super(null, null, false, false);
    }
  }
}
