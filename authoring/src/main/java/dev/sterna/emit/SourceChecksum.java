package dev.sterna.emit;

import dev.sterna.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * The checksum of a revision's source: formatting, comments, package and imports do not count, nor
 * whether a long text is one literal or a sum of several.
 */
public final class SourceChecksum {

  private SourceChecksum() {}

  /** SHA-256 in hex digits over the Java tokens of this compilation unit. */
  public static String of(String source) {
    StringBuilder text = new StringBuilder();
    for (String token : joined(withoutImports(JavaTokens.of(source)))) {
      text.append(token.length()).append(':').append(token);
    }
    return Fingerprint.sha256(text.toString());
  }

  private static List<String> withoutImports(List<String> tokens) {
    int start = 0;
    while (start < tokens.size() && List.of("package", "import").contains(tokens.get(start))) {
      int end = tokens.subList(start, tokens.size()).indexOf(";");
      start = end < 0 ? tokens.size() : start + end + 1;
    }
    return tokens.subList(start, tokens.size());
  }

  /** Literals that are added up become one, unless a method of the last one is called. */
  private static List<String> joined(List<String> tokens) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int last = joined.size() - 1;
      boolean continues =
          last > 0
              && isText(tokens.get(i))
              && joined.get(last).equals("+")
              && isText(joined.get(last - 1))
              && !tokens.subList(i + 1, Math.min(i + 2, tokens.size())).contains(".");
      if (continues) {
        joined.remove(last);
        joined.set(last - 1, joined.get(last - 1) + tokens.get(i).substring(1));
      } else {
        joined.add(tokens.get(i));
      }
    }
    return joined;
  }

  private static boolean isText(String token) {
    return token.startsWith("\"");
  }
}
