package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.SqlCursor;
import dev.sterna.processor.mapping.column.SqlToken;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * Reads what follows the columns of a foreign key (PostgreSQL manual, CREATE TABLE). The columns
 * and the table of a whole definition are those of its attribute anyway, so they are skipped.
 */
public final class ForeignKeyParser {

  private final SqlCursor cursor;

  private ForeignKeyParser(SqlCursor cursor) {
    this.cursor = cursor;
  }

  /** The clauses of the fragment, if all of it is understood. */
  public static Optional<ForeignKeyClause> parse(String sql) {
    SqlCursor cursor = new SqlCursor(sql);
    ForeignKeyParser parser = new ForeignKeyParser(cursor);
    Optional<ForeignKeyClause> clause = parser.head();
    while (clause.isPresent() && !cursor.atEnd()) {
      clause = parser.clause(clause.orElseThrow());
    }
    return clause;
  }

  /** {@code [foreign key (columns) references table [(columns)]]}. */
  private Optional<ForeignKeyClause> head() {
    if (!cursor.accept("foreign", "key")) {
      return Optional.of(ForeignKeyClause.DEFAULT);
    }
    Optional<String> columns = cursor.group().filter(list -> cursor.accept("references"));
    Optional<String> table = columns.flatMap(list -> lastOfQualifiedName());
    return table.map(
        name ->
            ForeignKeyClause.DEFAULT.stating(
                new ForeignKeyClause.Stated(
                    PhysicalName.catalogNames(columns.orElseThrow()),
                    name,
                    cursor.group().map(PhysicalName::catalogNames).orElse(List.of()))));
  }

  private Optional<String> lastOfQualifiedName() {
    Optional<SqlToken> name = cursor.take(SqlToken::isName);
    while (name.isPresent() && cursor.take(token -> token.isSymbol(".")).isPresent()) {
      name = cursor.take(SqlToken::isName);
    }
    return name.map(SqlToken::name);
  }

  private Optional<ForeignKeyClause> clause(ForeignKeyClause before) {
    if (cursor.accept("on", "delete")) {
      return action().map(before::onDelete);
    }
    if (cursor.accept("on", "update")) {
      return action().map(before::onUpdate);
    }
    if (cursor.accept("match", "full")) {
      return Optional.of(before.matchingFull());
    }
    if (cursor.accept("match", "simple")) {
      return Optional.of(before);
    }
    return deferral(cursor).map(before::deferrable);
  }

  /** {@code [not] deferrable}, {@code initially …}: keys have these clauses in common. */
  public static Optional<Deferral> deferral(SqlCursor cursor) {
    if (cursor.accept("not", "deferrable")) {
      return Optional.of(Deferral.NOT_DEFERRABLE);
    }
    boolean deferrable = cursor.accept("deferrable");
    if (cursor.accept("initially", "deferred")) {
      return Optional.of(Deferral.INITIALLY_DEFERRED);
    }
    return deferrable || cursor.accept("initially", "immediate")
        ? Optional.of(Deferral.INITIALLY_IMMEDIATE)
        : Optional.empty();
  }

  private Optional<ReferentialAction> action() {
    if (cursor.accept("set", "null")) {
      return Optional.of(ReferentialAction.SET_NULL);
    }
    if (cursor.accept("set", "default")) {
      return Optional.of(ReferentialAction.SET_DEFAULT);
    }
    if (cursor.accept("no", "action")) {
      return Optional.of(ReferentialAction.NO_ACTION);
    }
    if (cursor.accept("cascade")) {
      return Optional.of(ReferentialAction.CASCADE);
    }
    return cursor.accept("restrict") ? Optional.of(ReferentialAction.RESTRICT) : Optional.empty();
  }
}
