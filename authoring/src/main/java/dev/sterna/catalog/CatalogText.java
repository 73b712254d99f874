package dev.sterna.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text for what PostgreSQL's catalog words in two ways. {@code status in ('A', 'B')} over a
 * {@code varchar} is kept as an array that is cast to {@code text[]}. Written out and read again,
 * as by a dump and its restoration, or when a type changes below an index, it is an array whose
 * elements are each cast to {@code text}, for good.
 */
final class CatalogText {

  private static final String LITERAL =
      "(?:E'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'|'[^']*+(?:''[^']*+)*+')";

  private static final String CONSTANT = "(?:NULL|" + LITERAL + ")::character varying";

  private static final String ELEMENT = "\\(" + CONSTANT + "\\)::text";

  /** What is not looked into comes first: literals and quoted names. */
  private static final Pattern ARRAY =
      Pattern.compile(
          LITERAL + "|\"[^\"]*+\"|\\bARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*+)]",
          Pattern.DOTALL);

  private static final Pattern CAST =
      Pattern.compile("\\((" + CONSTANT + ")\\)::text", Pattern.DOTALL);

  private CatalogText() {}

  /** The expression in its first form, without the parentheses around all of it. */
  static String expression(String text) {
    return Parentheses.stripped(first(text));
  }

  /** The text, each such array cast as a whole. */
  static String first(String text) {
    return text.contains("::character varying)::text")
        ? ARRAY.matcher(text).replaceAll(CatalogText::array)
        : text;
  }

  private static String array(MatchResult found) {
    String elements = found.group(1);
    return Matcher.quoteReplacement(
        elements == null
            ? found.group()
            : "(ARRAY[" + CAST.matcher(elements).replaceAll("$1") + "])::text[]");
  }
}
