package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the SQL text of a type into its canonical form: one name for the spellings PostgreSQL
 * treats as one type (manual, table 8.1 "Data Types").
 */
final class TypeText {

  /** With the comma; PostgreSQL takes no modifier of ten digits. */
  private static final int MOST_DIGITS = 9;

  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("bool", "boolean"),
          Map.entry("character", "char"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"));

  private TypeText() {}

  static SqlType parse(String sql) {
    int end = endOfWord(sql);
    if (end > 0 && end == sql.length()) {
      return canonical(sql, List.of());
    }
    return end > 0 && hasPlainModifiers(sql, end)
        ? canonical(sql.substring(0, end), modifiers(sql.substring(end + 1, sql.length() - 1)))
        : Spelling.parse(sql);
  }

  private static int endOfWord(String sql) {
    int end = 0;
    while (end < sql.length() && isOfWord(sql.charAt(end), end)) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c, int position) {
    return c >= 'a' && c <= 'z' || c == '_' || position > 0 && c >= '0' && c <= '9';
  }

  /** Whether this is {@code (n)} or {@code (n,m)}. */
  private static boolean hasPlainModifiers(String sql, int start) {
    int commas = 0;
    int last = sql.length() - 1;
    for (int i = start + 1; i < last; i++) {
      boolean isComma = sql.charAt(i) == ',' && i > start + 1 && i < last - 1;
      if (!isComma && (sql.charAt(i) < '0' || sql.charAt(i) > '9')) {
        return false;
      }
      commas += isComma ? 1 : 0;
    }
    boolean isShort = last > start + 1 && last - start <= MOST_DIGITS;
    return isShort && commas < 2 && sql.charAt(start) == '(' && sql.charAt(last) == ')';
  }

  /** Everything else: other spellings, capitals, spaces, arrays. */
  private static final class Spelling {

    private static final Pattern ARRAY =
        Pattern.compile("(\\s+array)?(\\s*\\[\\s*\\d*\\s*\\])+$|\\s+array$");

    /**
     * Name, modifiers, and what may follow them: {@code timestamp(6) with time zone}. PostgreSQL
     * takes no modifier of ten digits.
     */
    private static final Pattern SHAPE =
        Pattern.compile(
            "([a-z_][a-z0-9_ ]*?)\\s*(?:\\(\\s*(\\d{1,9}(?:\\s*,\\s*-?\\d{1,9})*)\\s*\\))?\\s*"
                + "(with time zone|without time zone)?");

    static SqlType parse(String sql) {
      String text = sql.strip().replaceAll("\\s+", " ");
      Matcher array = ARRAY.matcher(text.toLowerCase(Locale.ROOT));
      int dimensions = 0;
      if (array.find()) {
        String suffix = array.group();
        dimensions = Math.max(1, (int) suffix.chars().filter(c -> c == '[').count());
        text = text.substring(0, array.start()).strip();
      }
      Matcher shape = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
      if (!shape.matches()) {
        return new SqlType(text, List.of(), dimensions);
      }
      String words = shape.group(1) + (shape.group(3) == null ? "" : " " + shape.group(3));
      SqlType scalar = canonical(words, modifiers(shape.group(2)));
      return new SqlType(scalar.name(), scalar.modifiers(), dimensions);
    }
  }

  private static List<Integer> modifiers(String text) {
    List<Integer> modifiers = new ArrayList<>();
    if (text != null) {
      for (String modifier : text.split(",")) {
        modifiers.add(Integer.valueOf(modifier.strip()));
      }
    }
    return modifiers;
  }

  /** The name that PostgreSQL uses, with the modifiers that it fills. */
  private static SqlType canonical(String words, List<Integer> modifiers) {
    String name = CANONICAL.getOrDefault(words, words);
    if (name.equals("char") && modifiers.isEmpty()) {
      return scalar(name, List.of(1));
    }
    if (name.equals("bpchar") && !modifiers.isEmpty()) {
      return scalar("char", modifiers);
    }
    if (name.equals("numeric") && modifiers.size() == 1) {
      return scalar(name, List.of(modifiers.get(0), 0));
    }
    if (name.equals("float")) {
      boolean single = !modifiers.isEmpty() && modifiers.get(0) <= 24;
      return scalar(single ? "real" : "double precision", List.of());
    }
    return scalar(name, modifiers);
  }

  private static SqlType scalar(String name, List<Integer> modifiers) {
    return new SqlType(name, modifiers, 0);
  }
}
