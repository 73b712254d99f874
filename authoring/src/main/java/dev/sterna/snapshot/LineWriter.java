package dev.sterna.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sterna.schema.QualifiedName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes lines, each a JSON object, leaving out what is absent or equals its default. */
final class LineWriter {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build();

  private final StringWriter text = new StringWriter();
  private final Json json = new Json(generator(text));

  /** An enum's constant as the file spells it: {@code SET_NULL} is {@code set null}. */
  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  void line(Consumer<Keys> content) {
    json.object(content);
  }

  /** Everything written so far, with the end of the last line. */
  String text() {
    json.write(JsonGenerator::flush);
    return text + "\n";
  }

  private static JsonGenerator generator(StringWriter text) {
    try {
      return JSON.createGenerator(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The keys of an object; what is absent or equals its default is left out. */
  interface Keys {

    Keys text(String key, String value);

    Keys number(String key, long value);

    Keys flag(String key, boolean value);

    <T> Keys elements(String key, List<T> values, BiConsumer<T, Element> writer);

    default Keys text(String key, Optional<String> value) {
      value.ifPresent(present -> text(key, present));
      return this;
    }

    default Keys text(String key, String value, String absent) {
      return value.equals(absent) ? this : text(key, value);
    }

    default Keys number(String key, Optional<Long> value) {
      value.ifPresent(present -> number(key, present));
      return this;
    }

    default Keys number(String key, long value, long absent) {
      return value == absent ? this : number(key, value);
    }

    default Keys flag(String key, boolean value, boolean absent) {
      return value == absent ? this : flag(key, value);
    }

    default Keys texts(String key, List<String> values) {
      return elements(key, values, (value, element) -> element.text(value));
    }

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

  /** Both over one generator, whose checked exception a string never throws. */
  private record Json(JsonGenerator generator) implements Keys, Element {

    private interface Write {
      void to(JsonGenerator generator) throws IOException;
    }

    private Json write(Write write) {
      try {
        write.to(generator);
        return this;
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    public Keys text(String key, String value) {
      return write(json -> json.writeStringField(key, value));
    }

    @Override
    public Keys number(String key, long value) {
      return write(json -> json.writeNumberField(key, value));
    }

    @Override
    public Keys flag(String key, boolean value) {
      return write(json -> json.writeBooleanField(key, value));
    }

    @Override
    public <T> Keys elements(String key, List<T> values, BiConsumer<T, Element> writer) {
      write(json -> json.writeArrayFieldStart(key));
      values.forEach(value -> writer.accept(value, this));
      return write(JsonGenerator::writeEndArray);
    }

    @Override
    public void text(String value) {
      write(json -> json.writeString(value));
    }

    @Override
    public void object(Consumer<Keys> content) {
      write(JsonGenerator::writeStartObject);
      content.accept(this);
      write(JsonGenerator::writeEndObject);
    }
  }
}
