package dev.sterna.execute.flight;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.operation.StatementText;
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

  /** What a block does not execute: what talks to the client, and commands of transactions. */
  private static final Set<String> UNEXECUTED = Set.of("copy", "savepoint", "release", "rollback");

  private static final Set<String> TRANSACTION = Set.of("abort", "begin", "commit", "end", "start");

  private LeadingWord() {}

  /**
   * The statement as it can go in a JDBC batch; empty if it has to be sent alone. PostgreSQL's
   * driver asks for one row only of each statement of a batch, so a query would stop there, with
   * what its functions do to further rows left undone. A query goes as a block that executes it,
   * which reads all of its rows and drops them (manual, 41.5.4 "Executing Dynamic Commands").
   */
  static Optional<String> batched(String sql) {
    String word = new StatementText(sql).word();
    if (QUERIES.contains(word) && !SELECT_INTO.matcher(sql).find()) {
      return Optional.of(Plpgsql.block("execute " + Literal.of(sql) + ";"));
    }
    return BATCHED.contains(word) ? Optional.of(sql) : Optional.empty();
  }

  /**
   * Whether a block can execute the statement, and the result be dropped (manual, 41.5.4 "Executing
   * Dynamic Commands").
   */
  public static boolean isExecutable(String sql) {
    String word = new StatementText(sql).word();
    boolean isInto = QUERIES.contains(word) && SELECT_INTO.matcher(sql).find();
    return !UNEXECUTED.contains(word) && !isInto;
  }

  /** Whether the statement begins or ends a transaction, and so breaks the one it runs in. */
  public static boolean endsTransaction(String sql) {
    StatementText text = new StatementText(sql);
    String word = text.word();
    return switch (word) {
      case "rollback" -> !rest(text, word).matches("(?s)((work|transaction)\\s+)?to\\b.*");
      case "prepare" -> rest(text, word).startsWith("transaction");
      default -> TRANSACTION.contains(word);
    };
  }

  private static String rest(StatementText text, String word) {
    return text.body().substring(word.length()).strip().toLowerCase(Locale.ROOT);
  }
}
