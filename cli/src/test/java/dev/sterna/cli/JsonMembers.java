package dev.sterna.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The members of a JSON object, as paths such as {@code runs[].id}. */
final class JsonMembers {

  private JsonMembers() {}

  static Set<String> of(String json) throws IOException {
    Set<String> members = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean isMember = token.isScalarValue() || token == JsonToken.START_ARRAY;
        if (isMember) {
          String path = parser.getParsingContext().pathAsPointer().toString();
          members.add(
              path.substring(1)
                  .replaceAll("/\\d+(?=/|$)", "[]")
                  .replace('/', '.')
                  .replaceAll("(\\[\\])+$", ""));
        }
      }
    }
    return members;
  }
}
