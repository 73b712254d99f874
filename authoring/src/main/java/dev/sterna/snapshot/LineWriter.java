package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes lines, each a JSON object, leaving out what is absent or equals its default. */
final class LineWriter {

  private final StringBuilder text = new StringBuilder();
  private final Json json = new Json(text);

  /** An enum's constant as the file spells it: {@code SET_NULL} is {@code set null}. */
  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  void line(Consumer<Keys> content) {
    json.object(content);
    json.endLine();
  }

  void line(Line line) {
    json.begin('{');
    line.write(json.text("kind", line.kind().key()));
    json.end('}');
    json.endLine();
  }

  /** Everything written so far, with the end of the last line. */
  String text() {
    return text.toString();
  }

  /** The keys of an object; what is absent or equals its default is left out. */
  interface Keys {

    Keys text(String key, String value);

    Keys number(String key, long value);

    Keys flag(String key, boolean value);

    <T> Keys elements(String key, List<T> values, BiConsumer<T, Element> writer);

    default Keys text(String key, Optional<String> value) {
      return value.isPresent() ? text(key, value.get()) : this;
    }

    default Keys text(String key, String value, String absent) {
      return value.equals(absent) ? this : text(key, value);
    }

    default Keys number(String key, Optional<Long> value) {
      return value.isPresent() ? number(key, value.get()) : this;
    }

    default Keys number(String key, long value, long absent) {
      return value == absent ? this : number(key, value);
    }

    default Keys flag(String key, boolean value, boolean absent) {
      return value == absent ? this : flag(key, value);
    }

    Keys texts(String key, List<String> values);

    default Keys optionalTexts(String key, List<String> values) {
      return values.isEmpty() ? this : texts(key, values);
    }

    default Keys constant(String key, Enum<?> value, Enum<?> absent) {
      return value == absent ? this : text(key, LineWriter.text(value));
    }

    default Keys constant(String key, Optional<? extends Enum<?>> value) {
      return text(key, value.map(LineWriter::text));
    }

    default Keys table(QualifiedName table) {
      return qualified("schema", "table", table);
    }

    default Keys qualified(String schemaKey, String nameKey, QualifiedName name) {
      return text(schemaKey, name.schema()).text(nameKey, name.name());
    }
  }

  /** One element of an array. */
  interface Element {

    void text(String value);

    void object(Consumer<Keys> content);
  }

  /** Both, into one text (RFC 8259). */
  private static final class Json implements Keys, Element {

    private final StringBuilder out;

    /** Whether what comes next has something before it in its object or array. */
    private boolean follows;

    Json(StringBuilder out) {
      this.out = out;
    }

    void endLine() {
      out.append('\n');
      follows = false;
    }

    @Override
    public Keys text(String key, String value) {
      key(key);
      string(value);
      return this;
    }

    @Override
    public Keys number(String key, long value) {
      key(key);
      out.append(value);
      return this;
    }

    @Override
    public Keys flag(String key, boolean value) {
      key(key);
      out.append(value);
      return this;
    }

    @Override
    public <T> Keys elements(String key, List<T> values, BiConsumer<T, Element> writer) {
      key(key);
      begin('[');
      for (T value : values) {
        writer.accept(value, this);
      }
      end(']');
      return this;
    }

    @Override
    public Keys texts(String key, List<String> values) {
      key(key);
      begin('[');
      for (String value : values) {
        text(value);
      }
      end(']');
      return this;
    }

    @Override
    public void text(String value) {
      separate();
      string(value);
    }

    @Override
    public void object(Consumer<Keys> content) {
      separate();
      begin('{');
      content.accept(this);
      end('}');
    }

    private void key(String key) {
      out.append(follows ? ",\"" : "\"").append(key).append("\":");
      follows = true;
    }

    private void separate() {
      if (follows) {
        out.append(',');
      }
      follows = true;
    }

    private void begin(char bracket) {
      out.append(bracket);
      follows = false;
    }

    private void end(char bracket) {
      out.append(bracket);
      follows = true;
    }

    private void string(String value) {
      out.append('"');
      char[] characters = value.toCharArray();
      int written = 0;
      for (int i = 0; i < characters.length; i++) {
        char c = characters[i];
        if (c < ' ' || c == '"' || c == '\\') {
          out.append(value, written, i).append(escaped(c));
          written = i + 1;
        }
      }
      out.append(written == 0 ? value : value.substring(written)).append('"');
    }

    private static String escaped(char c) {
      return switch (c) {
        case '"', '\\' -> "\\" + c;
        case '\b' -> "\\b";
        case '\t' -> "\\t";
        case '\n' -> "\\n";
        case '\f' -> "\\f";
        case '\r' -> "\\r";
        default -> String.format(Locale.ROOT, "\\u%04X", (int) c);
      };
    }
  }
}
