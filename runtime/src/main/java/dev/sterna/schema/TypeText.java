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
    String name = CANONICAL.getOrDefault(words, words);
    return canonical(name, modifiers(shape.group(2)), dimensions);
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

  /** Fills the modifiers that PostgreSQL fills. */
  private static SqlType canonical(String name, List<Integer> modifiers, int dimensions) {
    if (name.equals("char") && modifiers.isEmpty()) {
      return new SqlType(name, List.of(1), dimensions);
    }
    if (name.equals("bpchar") && !modifiers.isEmpty()) {
      return new SqlType("char", modifiers, dimensions);
    }
    if (name.equals("numeric") && modifiers.size() == 1) {
      return new SqlType(name, List.of(modifiers.get(0), 0), dimensions);
    }
    if (name.equals("float")) {
      boolean single = !modifiers.isEmpty() && modifiers.get(0) <= 24;
      return new SqlType(single ? "real" : "double precision", List.of(), dimensions);
    }
    return new SqlType(name, modifiers, dimensions);
  }
}
