package dev.sterna.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the JSON object of one line; a null is an empty {@link Optional}. */
final class JsonText {

  /** Made only where a line needs it. */
  private static final class Library {

    private static final JsonFactory JSON =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** The lines that git writes around the two sides of a conflict. */
    private static final Pattern CONFLICT =
        Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}", Pattern.DOTALL);
  }

  private JsonText() {}

  static Map<String, Object> object(int number, String line) {
    String text = line.strip();
    return PlainObject.read(text).orElseGet(() -> parsed(number, text));
  }

  /** As the JSON library reads it. */
  static Map<String, Object> parsed(int number, String text) {
    if (Library.CONFLICT.matcher(text).matches()) {
      throw new SnapshotException(
          number,
          "git left an unresolved conflict here",
          "compile the merged sources, and run the command merge, which regenerates the file");
    }
    try (JsonParser parser = Library.JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw SnapshotException.damaged(number, "expected a JSON object, found: " + excerpt(text));
      }
      Map<String, Object> keys = object(number, parser);
      if (parser.nextToken() != null) {
        throw SnapshotException.damaged(number, "more than one JSON object");
      }
      return keys;
    } catch (JsonProcessingException invalid) {
      throw SnapshotException.damaged(number, "this is not JSON: " + reason(text, invalid));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What stands where the parser gave up; its own words are for programmers. */
  private static String reason(String text, JsonProcessingException invalid) {
    if (invalid.getOriginalMessage().startsWith("Duplicate field")) {
      return "a key occurs twice";
    }
    long offset = invalid.getLocation() == null ? 0 : invalid.getLocation().getCharOffset();
    int place = (int) Math.max(0, Math.min(offset - 1, text.length()));
    return place >= text.length() - 1
        ? "the line is incomplete"
        : "column " + (place + 1) + ", " + excerpt(text.substring(place));
  }

  /** A map that {@link #object} has read. */
  static Map<String, Object> keys(Map<?, ?> read) {
    Map<String, Object> keys = new LinkedHashMap<>();
    read.forEach((key, value) -> keys.put((String) key, value));
    return keys;
  }

  private static Map<String, Object> object(int number, JsonParser parser) throws IOException {
    Map<String, Object> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      keys.put(key, value(number, parser));
    }
    return keys;
  }

  private static Object value(int number, JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_NULL -> Optional.empty();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> array(number, parser);
      case START_OBJECT -> object(number, parser);
      default ->
          throw SnapshotException.damaged(
              number, "a snapshot has no value such as " + parser.getText());
    };
  }

  private static List<Object> array(int number, JsonParser parser) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(number, parser));
    }
    return elements;
  }

  private static String excerpt(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
