package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.column.SqlToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A place in an SQL fragment that is read from left to right. */
public final class SqlCursor {

  private final String sql;
  private final List<SqlToken> tokens;
  private int position;

  public SqlCursor(String sql) {
    this.sql = sql;
    this.tokens = SqlToken.of(sql);
  }

  public boolean atEnd() {
    return position == tokens.size();
  }

  /** The next token, if there is one of this sort; it stays. */
  public boolean sees(Predicate<SqlToken> sort) {
    return !atEnd() && sort.test(tokens.get(position));
  }

  /** Takes the next token, if there is one of this sort. */
  public Optional<SqlToken> take(Predicate<SqlToken> sort) {
    return sees(sort) ? Optional.of(tokens.get(position++)) : Optional.empty();
  }

  /** Takes these key words, all or none. */
  public boolean accept(String... keywords) {
    int start = position;
    for (String keyword : keywords) {
      if (take(token -> token.is(keyword)).isEmpty()) {
        position = start;
        return false;
      }
    }
    return true;
  }

  /** Takes parentheses and gives what is between them. */
  public Optional<String> group() {
    return take(token -> token.kind() == Kind.GROUP).map(SqlToken::inner);
  }

  /** Takes a whole number. */
  public Optional<Long> number() {
    boolean negative = take(token -> token.isSymbol("-")).isPresent();
    return take(token -> token.text().matches("\\d{1,18}"))
        .map(token -> (negative ? -1 : 1) * Long.parseLong(token.text()));
  }

  /** Takes at least one token and all up to one of this sort, as text. */
  public Optional<String> textUpTo(Predicate<SqlToken> end) {
    if (atEnd()) {
      return Optional.empty();
    }
    int first = position++;
    while (!atEnd() && !sees(end)) {
      position++;
    }
    return Optional.of(sql.substring(tokens.get(first).start(), tokens.get(position - 1).end()));
  }
}
