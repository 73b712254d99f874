package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code columnDefinition} says: a type and what follows it.
 *
 * @param type the type
 * @param clauses what follows it
 */
public record ColumnDefinition(SqlType type, ColumnClauses clauses) {

  /** Types that are not null by themselves (PostgreSQL manual, 8.1.4 "Serial Types"). */
  private static final Set<String> SERIALS =
      Set.of("smallserial", "serial", "bigserial", "serial2", "serial4", "serial8");

  private static final ColumnClauses NOT_NULL =
      new ColumnClauses(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          false,
          List.of());

  public ColumnDefinition {
    if (SERIALS.contains(type.name())) {
      clauses = NOT_NULL.and(clauses);
    }
  }

  /**
   * Whether it can be one: it begins with a name, that of a type, and nothing in it ends a
   * statement or delimits a name as only other databases do.
   */
  static boolean isSound(String definition) {
    String sql = definition.strip();
    List<SqlToken> tokens = SqlToken.of(sql);
    if (tokens.isEmpty() || !startsWithName(sql) || ColumnClauseParser.startOfClauses(sql) == 0) {
      return false;
    }
    for (SqlToken token : tokens) {
      if (token.isSymbol(";") || token.isSymbol("`")) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithName(String sql) {
    char first = sql.charAt(0);
    return Character.isLetter(first) || first == '_' || first == '"';
  }

  /** The definition of this SQL text; what cannot be taken apart is a type as a whole. */
  public static ColumnDefinition of(String sql) {
    int end = ColumnClauseParser.startOfClauses(sql);
    String type = sql.substring(0, end).strip();
    return type.isEmpty()
        ? new ColumnDefinition(SqlType.type(sql), ColumnClauses.NONE)
        : ColumnClauseParser.parse(sql.substring(end))
            .map(clauses -> new ColumnDefinition(SqlType.type(type), clauses))
            .orElseGet(() -> new ColumnDefinition(SqlType.type(sql), ColumnClauses.NONE));
  }
}
