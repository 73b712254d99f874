package dev.sterna.schema;

import java.util.Set;

/**
 * Names as SQL identifiers, quoted only where PostgreSQL would read the bare name as something
 * else.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual,
 *     4.1.1 "Identifiers and Key Words"</a>
 */
public final class Identifier {

  /**
   * The key words of PostgreSQL 14 to 18 that are not free everywhere: reserved ones, and those
   * that cannot name a function or a type, or a column (manual, appendix C; {@code
   * pg_get_keywords}). The server's {@code quote_ident} quotes the same.
   */
  private static final Set<String> KEY_WORDS =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization between bigint binary"
                  + " bit boolean both case cast char character check coalesce collate collation"
                  + " column concurrently constraint create cross current_catalog current_date"
                  + " current_role current_schema current_time current_timestamp current_user dec"
                  + " decimal default deferrable desc distinct do else end except exists extract"
                  + " false fetch float for foreign freeze from full grant greatest group grouping"
                  + " having ilike in initially inner inout int integer intersect interval into is"
                  + " isnull join json json_array json_arrayagg json_exists json_object"
                  + " json_objectagg json_query json_scalar json_serialize json_table json_value"
                  + " lateral leading least left like limit localtime localtimestamp merge_action"
                  + " national natural nchar none normalize not notnull null nullif numeric offset"
                  + " on only or order out outer overlaps overlay placing position precision primary"
                  + " real references returning right row select session_user setof similar smallint"
                  + " some substring symmetric system_user table tablesample then time timestamp to"
                  + " trailing treat trim true union unique user using values varchar variadic"
                  + " verbose when where window with xmlattributes xmlconcat xmlelement xmlexists"
                  + " xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
              .split(" "));

  private Identifier() {}

  /**
   * The SQL text of this name.
   *
   * @throws IllegalArgumentException if the name holds U+0000, which PostgreSQL cannot store
   */
  public static String sql(String name) {
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "the name \""
              + name.replace("\0", "\\0")
              + "\" holds U+0000, which PostgreSQL cannot store");
    }
    return isPlain(name) && !KEY_WORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
