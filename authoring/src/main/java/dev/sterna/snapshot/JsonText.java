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
import java.util.regex.Pattern;

/** Reads the JSON object of one line into texts, integers, truth values, lists and maps. */
final class JsonText {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The lines that git writes around the two sides of a conflict. */
  private static final Pattern CONFLICT =
      Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}", Pattern.DOTALL);

  private JsonText() {}

  static Map<String, Object> object(int number, String line) {
    String text = line.strip();
    if (CONFLICT.matcher(text).matches()) {
      throw new SnapshotException(
          number,
          "git left a conflict here: keep the lines of both sides, without its marks, and run the"
              + " command \"check\"");
    }
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new SnapshotException(number, "expected a JSON object, found: " + excerpt(text));
      }
      Map<String, Object> keys = object(number, parser);
      if (parser.nextToken() != null) {
        throw new SnapshotException(number, "expected one JSON object and the end of the line");
      }
      return keys;
    } catch (JsonProcessingException invalid) {
      throw new SnapshotException(
          number, "expected a JSON object: " + reason(invalid.getOriginalMessage()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the parser says without its words on where the object began: that is this line. */
  private static String reason(String message) {
    int place = message.indexOf(" (start marker");
    return place < 0 ? message : message.substring(0, place);
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
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> array(number, parser);
      case START_OBJECT -> object(number, parser);
      default ->
          throw new SnapshotException(
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
