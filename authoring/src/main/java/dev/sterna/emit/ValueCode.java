package dev.sterna.emit;

import dev.sterna.schema.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * SQL literals as the Java values that {@link Literal} makes them of. Each reading is checked by
 * writing it again, so that whatever is not exactly a literal stays SQL.
 */
final class ValueCode {

  private ValueCode() {}

  /** The Java value of this SQL text, if it is a literal. */
  static Optional<Expression> of(Imports imports, String sql) {
    return Stream.<Supplier<Optional<Expression>>>of(
            () -> truth(sql), () -> integer(sql), () -> decimal(imports, sql), () -> text(sql))
        .flatMap(reading -> reading.get().stream())
        .findFirst();
  }

  private static Optional<Expression> truth(String sql) {
    return Stream.of(true, false)
        .filter(value -> Literal.of(value).equals(sql))
        .map(value -> Expression.word(value.toString()))
        .findFirst();
  }

  private static Optional<Expression> integer(String sql) {
    try {
      long value = Long.parseLong(sql);
      return Literal.of(value).equals(sql)
          ? Optional.of(Expression.number(value))
          : Optional.empty();
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  private static Optional<Expression> decimal(Imports imports, String sql) {
    try {
      return Literal.of(new BigDecimal(sql)).equals(sql)
          ? Optional.of(
              new Expression.New(imports.type(BigDecimal.class), Expression.texts(List.of(sql))))
          : Optional.empty();
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  private static Optional<Expression> text(String sql) {
    boolean escapes = sql.startsWith("E'");
    int start = escapes ? 2 : 1;
    if (sql.length() < start + 1 || sql.charAt(start - 1) != '\'') {
      return Optional.empty();
    }
    String inner = sql.substring(start, sql.length() - 1).replace("''", "'");
    String text = escapes ? inner.replace("\\\\", "\\") : inner;
    return text.indexOf('\0') < 0 && Literal.of(text).equals(sql)
        ? Optional.of(Expression.text(text))
        : Optional.empty();
  }
}
