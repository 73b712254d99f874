package dev.sterna.emit;

import dev.sterna.schema.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of rows and parameters as the Java objects that {@link Value#of} makes them of. */
final class LiteralCode implements Value.Visitor<Expression> {

  private final Imports imports;

  LiteralCode(Imports imports) {
    this.imports = imports;
  }

  List<Expression> of(List<Value> values) {
    return values.stream().map(value -> value.accept(this)).toList();
  }

  @Override
  public Expression visit(Value.Null value) {
    return Expression.call(imports.type(Value.class) + ".nothing");
  }

  @Override
  public Expression visit(Value.Text value) {
    return Expression.text(value.text());
  }

  @Override
  public Expression visit(Value.Exact value) {
    BigDecimal number = value.number();
    boolean isLong = number.scale() == 0 && number.equals(BigDecimal.valueOf(number.longValue()));
    return isLong
        ? Expression.number(number.longValue())
        : new Expression.New(
            imports.type(BigDecimal.class), Expression.texts(List.of(number.toString())));
  }

  @Override
  public Expression visit(Value.Truth value) {
    return Expression.word(Boolean.toString(value.truth()));
  }

  @Override
  public Expression visit(Value.Typed value) {
    return Expression.call(
        imports.type(Value.class) + ".typed",
        Expression.text(value.text()),
        TypeCode.of(imports, value.type()));
  }

  @Override
  public Expression visit(Value.Sql value) {
    return Expression.call(imports.type(Value.class) + ".sql", Expression.text(value.expression()));
  }

  @Override
  public Expression visit(Value.Argument value) {
    List<String> texts = new ArrayList<>(List.of(value.name()));
    value.otherwise().ifPresent(texts::add);
    return Expression.call("op.argument", Expression.texts(texts).toArray(Expression[]::new));
  }
}
