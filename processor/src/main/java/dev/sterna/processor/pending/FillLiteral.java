package dev.sterna.processor.pending;

import dev.sterna.processor.source.InitialValue;
import dev.sterna.schema.Literal;
import dev.sterna.schema.SqlType;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The initial value of a field as an SQL literal, where it agrees with the type of the column.
 *
 * @param type the type of the column
 */
record FillLiteral(SqlType type) implements InitialValue.Visitor<Optional<String>> {

  private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
  private static final Set<String> FRACTIONAL = Set.of("real", "double precision", "numeric");
  private static final Set<String> TEXTUAL = Set.of("varchar", "text", "char");

  FillLiteral {
    Objects.requireNonNull(type, "type");
  }

  @Override
  public Optional<String> visit(InitialValue.Numeric value) {
    return number(value.value());
  }

  @Override
  public Optional<String> visit(InitialValue.Text value) {
    return text(value.value());
  }

  @Override
  public Optional<String> visit(InitialValue.Truth value) {
    return is(Set.of("boolean")) ? Optional.of(Literal.of(value.value())) : Optional.empty();
  }

  @Override
  public Optional<String> visit(InitialValue.EnumConstant value) {
    return number(BigDecimal.valueOf(value.ordinal())).or(() -> text(value.name()));
  }

  private Optional<String> number(BigDecimal value) {
    if (is(WHOLE) && value.stripTrailingZeros().scale() <= 0) {
      return Optional.of(value.toBigInteger().toString());
    }
    return is(FRACTIONAL) ? Optional.of(Literal.of(value)) : Optional.empty();
  }

  private Optional<String> text(String value) {
    int length = value.codePointCount(0, value.length());
    boolean fits =
        is(TEXTUAL)
            && value.indexOf('\0') < 0
            && type.modifiers().stream().allMatch(limit -> length <= limit);
    return fits ? Optional.of(Literal.of(value)) : Optional.empty();
  }

  private boolean is(Set<String> names) {
    return type.dimensions() == 0 && names.contains(type.name());
  }
}
