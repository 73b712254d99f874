package dev.sterna.emit;

import dev.sterna.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * The checksum of a revision's source. Formatting, comments, package and imports do not count, nor
 * whether a long text is one literal or a sum of several; nor do the annotations and the name of
 * the class, so that a message may be reworded and a draft has the checksum of the revision that it
 * becomes.
 */
public final class SourceChecksum {

  /** What stands for the name of the class; no token of Java is empty. */
  private static final String OWN_NAME = "";

  private SourceChecksum() {}

  /**
   * SHA-256 in hex digits over the Java tokens of this compilation unit.
   *
   * @param className the simple name of the revision's class
   */
  public static String of(String className, String source) {
    List<String> tokens = withoutAnnotations(withoutImports(JavaTokens.of(source)));
    StringBuilder text = new StringBuilder();
    for (String token : joined(tokens)) {
      String counted = token.equals(className) ? OWN_NAME : token;
      text.append(counted.length()).append(':').append(counted);
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

  /** Without what is annotated on top-level classes; their members keep their annotations. */
  private static List<String> withoutAnnotations(List<String> tokens) {
    List<String> kept = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && token.equals("@") && !token(tokens, i + 1).equals("interface")) {
        i = lastOfAnnotation(tokens, i);
      } else {
        depth += nesting(token, "{", "}");
        kept.add(token);
      }
    }
    return kept;
  }

  /** Where the annotation ends that begins here: with its name, or the parentheses after that. */
  private static int lastOfAnnotation(List<String> tokens, int start) {
    int last = start + 1;
    while (token(tokens, last + 1).equals(".")) {
      last += 2;
    }
    if (!token(tokens, last + 1).equals("(")) {
      return last;
    }
    int depth = 0;
    do {
      last++;
      depth += nesting(token(tokens, last), "(", ")");
    } while (depth > 0 && last < tokens.size());
    return last;
  }

  /** The token there; an empty one behind the last. */
  private static String token(List<String> tokens, int index) {
    return index < tokens.size() ? tokens.get(index) : "";
  }

  private static int nesting(String token, String open, String close) {
    return token.equals(open) ? 1 : token.equals(close) ? -1 : 0;
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
