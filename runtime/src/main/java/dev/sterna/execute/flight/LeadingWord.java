package dev.sterna.execute.flight;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.schema.Literal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first word of a statement that an author wrote says about how it can be sent. */
public final class LeadingWord {

  private static final Set<String> BATCHED =
      Set.of(
          "alter",
          "analyze",
          "cluster",
          "comment",
          "create",
          "delete",
          "do",
          "drop",
          "grant",
          "import",
          "insert",
          "lock",
          "merge",
          "reassign",
          "refresh",
          "reindex",
          "release",
          "revoke",
          "savepoint",
          "security",
          "set",
          "truncate",
          "update");

  private static final Set<String> QUERIES = Set.of("call", "select", "table", "values", "with");

  /** The target of {@code select into}, which a block cannot execute. */
  private static final Pattern SELECT_INTO =
      Pattern.compile("(?i)(?<!\\b(insert|merge)\\s{1,9})\\binto\\b");

  private static final Set<String> TRANSACTION = Set.of("abort", "begin", "commit", "end", "start");

  private LeadingWord() {}

  /**
   * The statement as it can go in a JDBC batch; empty if it has to be sent alone. PostgreSQL's
   * driver asks for one row only of each statement of a batch, so a query would stop there, with
   * what its functions do to further rows left undone. A query goes as a block that executes it,
   * which reads all of its rows and drops them (manual, 41.5.4 "Executing Dynamic Commands").
   */
  static Optional<String> batched(String sql) {
    String word = wordAt(sql, start(sql));
    if (QUERIES.contains(word) && !SELECT_INTO.matcher(sql).find()) {
      return Optional.of(Plpgsql.block("execute " + Literal.of(sql) + ";"));
    }
    return BATCHED.contains(word) ? Optional.of(sql) : Optional.empty();
  }

  /** Whether the statement begins or ends a transaction, and so breaks the one it runs in. */
  public static boolean endsTransaction(String sql) {
    int start = start(sql);
    String word = wordAt(sql, start);
    String rest = sql.substring(Math.min(sql.length(), start + word.length())).strip();
    return switch (word) {
      case "rollback" ->
          !rest.toLowerCase(Locale.ROOT).matches("(?s)((work|transaction)\\s+)?to\\b.*");
      case "prepare" -> rest.toLowerCase(Locale.ROOT).startsWith("transaction");
      default -> TRANSACTION.contains(word);
    };
  }

  private static String wordAt(String sql, int start) {
    int end = start;
    while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
      end++;
    }
    return sql.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Where the statement begins behind white space and comments, which nest in PostgreSQL. */
  private static int start(String sql) {
    int i = 0;
    while (i < sql.length()) {
      if (Character.isWhitespace(sql.charAt(i))) {
        i++;
      } else if (sql.startsWith("--", i)) {
        int end = sql.indexOf('\n', i);
        i = end < 0 ? sql.length() : end + 1;
      } else if (sql.startsWith("/*", i)) {
        i = endOfComment(sql, i);
      } else {
        return i;
      }
    }
    return i;
  }

  private static int endOfComment(String sql, int start) {
    int depth = 0;
    int i = start;
    do {
      if (sql.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else if (sql.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else {
        i++;
      }
    } while (depth > 0 && i < sql.length());
    return i;
  }
}
