package dev.sterna.report;

import java.util.regex.Pattern;

/** Keeps passwords out of messages: those of addresses, and those of statements about roles. */
public final class Secrets {

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(password\\s*=\\s*|password\\s+[eE]?')[^&\\s']+|(://[^/\\s:@]*:)[^@\\s]+(?=@)");

  private Secrets() {}

  public static boolean areIn(String text) {
    return SECRET.matcher(text).find();
  }

  public static String hidden(String text) {
    return SECRET
        .matcher(text)
        .replaceAll(match -> (match.group(1) == null ? match.group(2) : match.group(1)) + "***");
  }
}
