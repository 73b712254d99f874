package dev.sterna.snapshot;

import dev.sterna.schema.Literal;
import dev.sterna.schema.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows and values as texts: in annotations as JSON, in {@code schema.jsonl} as SQL literals. */
public final class RowText {

  private RowText() {}

  /**
   * The values of a row by the names of its columns.
   *
   * @param number the line, counted from 1
   * @param line a JSON object of texts, numbers, truth values and nulls
   * @throws SnapshotException if the line is something else
   */
  public static SortedMap<String, Value> row(int number, String line) {
    SortedMap<String, Value> values = new TreeMap<>();
    for (Map.Entry<String, Object> column : JsonText.object(number, line).entrySet()) {
      values.put(column.getKey(), value(number, column.getKey(), column.getValue()));
    }
    return values;
  }

  private static Value value(int number, String column, Object json) {
    if (json instanceof Map || json instanceof Iterable) {
      throw SnapshotException.damaged(
          number,
          "\"" + column + "\" has an array or an object; write JSON for a column as a string");
    }
    try {
      if (json instanceof BigDecimal decimal) {
        return Value.of(new BigDecimal(decimal.toPlainString()));
      }
      return json instanceof Optional ? Value.nothing() : Value.of(json);
    } catch (IllegalArgumentException unstorable) {
      throw SnapshotException.damaged(number, unstorable.getMessage());
    }
  }

  /** A value as a line of the snapshot has it. */
  static String literal(Value value) {
    return value.accept(new LiteralText());
  }

  /** The value that a line of the snapshot has. */
  static Value value(String literal) {
    if (literal.equals("null")) {
      return Value.nothing();
    }
    if (literal.equals("true") || literal.equals("false")) {
      return Value.of(Boolean.valueOf(literal));
    }
    boolean escapes = literal.startsWith("E'");
    if (escapes || literal.startsWith("'")) {
      String quoted = literal.substring(escapes ? 2 : 1, literal.length() - 1);
      String text = quoted.replace("''", "'");
      return Value.of(escapes ? text.replace("\\\\", "\\") : text);
    }
    try {
      return Value.of(new BigDecimal(literal));
    } catch (NumberFormatException expression) {
      return Value.sql(literal);
    }
  }

  private static final class LiteralText implements Value.Visitor<String> {

    @Override
    public String visit(Value.Null value) {
      return "null";
    }

    @Override
    public String visit(Value.Text value) {
      return Literal.of(value.text());
    }

    @Override
    public String visit(Value.Exact value) {
      return Literal.of(value.number());
    }

    @Override
    public String visit(Value.Truth value) {
      return Literal.of(value.truth());
    }

    @Override
    public String visit(Value.Typed value) {
      return Literal.of(value.text());
    }

    @Override
    public String visit(Value.Sql value) {
      return value.expression();
    }

    /** No constant of a model is one, so no file has it. */
    @Override
    public String visit(Value.Argument value) {
      return ":" + value.name();
    }
  }
}
