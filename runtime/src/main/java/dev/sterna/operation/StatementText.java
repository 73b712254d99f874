package dev.sterna.operation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that an author wrote, read as far as it must be known how it can be run.
 *
 * @param sql the statement
 */
public record StatementText(String sql) {

  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[\\w$]+)";

  /**
   * What PostgreSQL refuses within a transaction, by its first words (manual, the pages of these
   * commands).
   */
  private static final Pattern NO_TRANSACTION =
      Pattern.compile(
          "(?is)(vacuum\\b|alter\\s+system\\b|(create|drop)\\s+(database|tablespace)\\b"
              + "|create\\s+(unique\\s+)?index\\s+concurrently\\b|drop\\s+index\\s+concurrently\\b"
              + "|reindex\\b(\\s*\\([^)]*\\))?\\s+((database|system)\\b|\\w+\\s+concurrently\\b)"
              + "|reindex\\s*\\([^)]*\\bconcurrently\\b"
              + "|alter\\s+database\\s+\\S+\\s+set\\s+tablespace\\b|cluster\\s*(verbose\\s*)?;?\\s*$"
              + "|alter\\s+table\\s.*\\bdetach\\s+partition\\s.*\\bconcurrently\\b).*");

  private static final Pattern CONCURRENT_INDEX =
      Pattern.compile(
          "(?is)create\\s+(unique\\s+)?index\\s+concurrently\\s+(if\\s+not\\s+exists\\s+)?(?!on\\b)"
              + NAME
              + "\\s+on\\s+(only\\s+)?("
              + NAME
              + "\\s*\\.\\s*)?"
              + NAME
              + ".*");

  private static final Pattern CONCURRENT_DROP =
      Pattern.compile(
          "(?is)drop\\s+index\\s+concurrently\\s+(if\\s+exists\\s+)?("
              + NAME
              + "\\s*\\.\\s*)?"
              + NAME
              + "\\s*(restrict\\s*)?;?\\s*");

  private static final Pattern NAMELESS_INDEX =
      Pattern.compile("(?is)create\\s+(unique\\s+)?index\\s+concurrently\\s+on\\b.*");

  /** The statement without the white space and comments before it; comments nest in PostgreSQL. */
  public String body() {
    int i = 0;
    while (i < sql.length()) {
      if (Character.isWhitespace(sql.charAt(i))) {
        i++;
      } else if (sql.startsWith("--", i)) {
        int end = sql.indexOf('\n', i);
        i = end < 0 ? sql.length() : end + 1;
      } else if (sql.startsWith("/*", i)) {
        i = endOfComment(i);
      } else {
        break;
      }
    }
    return sql.substring(i);
  }

  /** The first word, in lower case. */
  public String word() {
    String body = body();
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    return body.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the statement may run in a transaction. */
  public boolean isTransactional() {
    return !NO_TRANSACTION.matcher(body()).matches();
  }

  /** The index that the statement builds concurrently, by the table's schema and its own name. */
  public Optional<ConcurrentIndexName> concurrentIndex() {
    Matcher matcher = CONCURRENT_INDEX.matcher(body());
    return matcher.matches()
        ? Optional.of(ConcurrentIndexName.of(matcher.group(6), matcher.group(3)))
        : Optional.empty();
  }

  /** The index that the statement drops concurrently. */
  public Optional<ConcurrentIndexName> concurrentlyDropped() {
    Matcher matcher = CONCURRENT_DROP.matcher(body());
    return matcher.matches()
        ? Optional.of(ConcurrentIndexName.of(matcher.group(3), matcher.group(4)))
        : Optional.empty();
  }

  /** Whether it builds an index concurrently and leaves the name of it to PostgreSQL. */
  boolean buildsNamelessIndex() {
    return NAMELESS_INDEX.matcher(body()).matches();
  }

  /** The name in the catalog (manual, 4.1.1 "Identifiers and Key Words"). */
  private static String folded(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }

  private int endOfComment(int start) {
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

  /**
   * An index that is built or dropped outside a transaction.
   *
   * @param schema its schema, if the statement says it
   * @param name its name
   */
  public record ConcurrentIndexName(Optional<String> schema, String name) {

    private static ConcurrentIndexName of(String schema, String name) {
      return new ConcurrentIndexName(
          Optional.ofNullable(schema).map(StatementText::folded), folded(name));
    }
  }
}
