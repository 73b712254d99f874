package dev.sterna.history;

import dev.sterna.data.Condition;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operation does to the rows of a table, or asks of them. */
sealed interface RowWork {

  /** The table whose rows are meant. */
  QualifiedName table();

  /**
   * Rows that come with values.
   *
   * @param rows the values of each by the names of the columns
   */
  record Inserted(QualifiedName table, List<Map<String, Value>> rows) implements RowWork {}

  /**
   * Rows that come from elsewhere.
   *
   * @param columns the columns that they have
   */
  record Loaded(QualifiedName table, Set<String> columns) implements RowWork {}

  /**
   * Rows that change.
   *
   * @param where which
   * @param reads the columns that decide what becomes of them
   * @param writes the new values
   * @param isReplayed whether the rows of an {@link Outcome} follow
   */
  record Changed(
      QualifiedName table,
      Condition where,
      Set<String> reads,
      Map<String, Value> writes,
      boolean isReplayed)
      implements RowWork {}

  /** Values of a column that become other ones, none of which a row may have. */
  record Replaced(QualifiedName table, String column, List<Value> free) implements RowWork {}

  /**
   * Rows that go.
   *
   * @param reads the columns that decide it
   */
  record Deleted(QualifiedName table, Condition where, Set<String> reads) implements RowWork {}

  /**
   * A new rule for all rows.
   *
   * @param reads the columns that it is about
   * @param isKey whether it is that no two rows have the same, which is looked at row by row
   */
  record Demanded(QualifiedName table, Set<String> reads, boolean isKey) implements RowWork {}

  /**
   * Rows of this table that others come to refer to.
   *
   * @param key the columns by which they do
   * @param rows what is in these columns; nothing if any row may be meant
   */
  record Referenced(QualifiedName table, Set<String> key, Optional<List<Map<String, Value>>> rows)
      implements RowWork {}

  /** What a row gets that does not say it becomes something else. */
  record Defaulted(QualifiedName table, String column) implements RowWork {}

  /**
   * A column gets another type.
   *
   * @param conversion from which type to which; nothing if it is not PostgreSQL's own
   */
  record Retyped(QualifiedName table, String column, Optional<TypeConversion> conversion)
      implements RowWork {

    /** Whether every value stays what it is, and compares as before. */
    boolean isHarmless() {
      return conversion.filter(own -> own.keepsEveryValue() && own.isComparable()).isPresent();
    }

    /** Whether this value is the same before and after. */
    boolean keeps(Value value) {
      return isHarmless()
          || value instanceof Value.Null
          || value instanceof Value.Text text
              && conversion.filter(own -> holds(own, text.text())).isPresent();
    }

    private static boolean holds(TypeConversion conversion, String text) {
      return conversion.isComparable()
          && conversion.to().name().equals("varchar")
          && conversion.to().modifiers().stream()
              .allMatch(length -> text.codePointCount(0, text.length()) <= length);
    }
  }

  /** A column comes that a row need not name. */
  record Extended(QualifiedName table) implements RowWork {}

  /** The table or a part of it goes, or gets another name. */
  record Reshaped(QualifiedName table) implements RowWork {}
}
