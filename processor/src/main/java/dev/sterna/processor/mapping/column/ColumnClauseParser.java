package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.column.SqlToken.Kind;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the clauses that follow a column's type, as they stand in {@code columnDefinition} and
 * {@code options} (PostgreSQL manual, CREATE TABLE).
 */
public final class ColumnClauseParser {

  private static final Set<String> STARTS =
      Set.of(
          "default",
          "not",
          "null",
          "collate",
          "generated",
          "check",
          "unique",
          "primary",
          "references",
          "constraint");

  private final SqlCursor cursor;

  private ColumnClauseParser(SqlCursor cursor) {
    this.cursor = cursor;
  }

  /** The clauses of the fragment, if all of it is understood. */
  public static Optional<ColumnClauses> parse(String sql) {
    SqlCursor cursor = new SqlCursor(sql);
    ColumnClauseParser parser = new ColumnClauseParser(cursor);
    Optional<ColumnClauses> clauses = Optional.of(ColumnClauses.NONE);
    while (clauses.isPresent() && !cursor.atEnd()) {
      clauses = parser.clause(clauses.orElseThrow());
    }
    return clauses;
  }

  /** Where the type ends and the clauses begin. */
  public static int startOfClauses(String sql) {
    return SqlToken.of(sql).stream()
        .filter(ColumnClauseParser::startsClause)
        .mapToInt(SqlToken::start)
        .findFirst()
        .orElse(sql.length());
  }

  private Optional<ColumnClauses> clause(ColumnClauses before) {
    if (cursor.accept("not", "null")) {
      return Optional.of(before.withNotNull(true));
    }
    if (cursor.accept("null")) {
      return Optional.of(before);
    }
    if (cursor.accept("unique")) {
      return Optional.of(before.withUnique(true));
    }
    if (cursor.accept("default")) {
      return cursor
          .textUpTo(ColumnClauseParser::startsClause)
          .map(sql -> sql.equalsIgnoreCase("null") ? before : before.withDefault(sql));
    }
    if (cursor.accept("collate")) {
      return collation().map(before::withCollation);
    }
    return cursor.accept("generated") ? generated(before) : check(before);
  }

  /** A collation in a schema of its own is more than a column's definition can say. */
  private Optional<String> collation() {
    return cursor
        .take(SqlToken::isName)
        .filter(name -> !cursor.sees(next -> next.isSymbol(".")))
        .map(SqlToken::name);
  }

  private Optional<ColumnClauses> generated(ColumnClauses before) {
    if (cursor.accept("by", "default", "as", "identity")) {
      return Optional.of(before.withIdentity(Identity.generatedByDefault()));
    }
    if (cursor.accept("always", "as", "identity")) {
      return Optional.of(before.withIdentity(Identity.generatedAlways()));
    }
    return cursor.accept("always", "as")
        ? cursor.group().filter(sql -> cursor.accept("stored")).map(before::withGenerated)
        : Optional.empty();
  }

  private Optional<ColumnClauses> check(ColumnClauses before) {
    Optional<PhysicalName> name =
        cursor.accept("constraint")
            ? cursor.take(SqlToken::isName).map(token -> PhysicalName.of(token.text()))
            : Optional.empty();
    return cursor.accept("check")
        ? cursor.group().map(sql -> before.withChecks(List.of(new CheckClause(name, sql))))
        : Optional.empty();
  }

  private static boolean startsClause(SqlToken token) {
    return token.kind() == Kind.WORD && STARTS.contains(token.keyword());
  }
}
