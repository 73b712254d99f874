package dev.sterna.processor.source;

import com.sun.source.tree.Tree;
import java.util.Optional;

/** Java's operators on constants, with Java's promotions and overflow. */
public final class Arithmetic {

  private Arithmetic() {}

  public static Optional<Object> unary(Tree.Kind operator, Object operand) {
    return switch (operator) {
      case UNARY_PLUS -> binary(Tree.Kind.PLUS, 0, operand).filter(v -> isNumeric(operand));
      case UNARY_MINUS -> negate(operand);
      case BITWISE_COMPLEMENT -> binary(Tree.Kind.XOR, -1, operand);
      case LOGICAL_COMPLEMENT ->
          operand instanceof Boolean truth ? Optional.of(!truth) : Optional.empty();
      default -> Optional.empty();
    };
  }

  public static Optional<Object> binary(Tree.Kind operator, Object left, Object right) {
    if (operator == Tree.Kind.PLUS && (left instanceof String || right instanceof String)) {
      return Optional.of(String.valueOf(left) + right);
    }
    if (!isNumeric(left) || !isNumeric(right)) {
      return Optional.empty();
    }
    Number l = number(left);
    Number r = number(right);
    if (l instanceof Double || r instanceof Double) {
      return doubles(operator, l.doubleValue(), r.doubleValue());
    }
    if (l instanceof Float || r instanceof Float) {
      return doubles(operator, l.floatValue(), r.floatValue())
          .map(value -> ((Double) value).floatValue());
    }
    Optional<Object> whole = longs(operator, l.longValue(), r.longValue());
    return l instanceof Long || r instanceof Long
        ? whole
        : whole.map(value -> ((Long) value).intValue());
  }

  /** The value after a cast to a primitive type, or to {@code String}. */
  public static Optional<Object> cast(String type, Object value) {
    if (!isNumeric(value)) {
      return Optional.of(value);
    }
    Number number = number(value);
    return switch (type) {
      case "byte" -> Optional.of(number.byteValue());
      case "short" -> Optional.of(number.shortValue());
      case "char" -> Optional.of((char) number.intValue());
      case "int" -> Optional.of(number.intValue());
      case "long" -> Optional.of(number.longValue());
      case "float" -> Optional.of(number.floatValue());
      case "double" -> Optional.of(number.doubleValue());
      default -> Optional.empty();
    };
  }

  private static Optional<Object> negate(Object operand) {
    if (operand instanceof Double || operand instanceof Float) {
      return binary(Tree.Kind.MULTIPLY, -1, operand);
    }
    return binary(Tree.Kind.MINUS, 0, operand);
  }

  private static Optional<Object> longs(Tree.Kind operator, long left, long right) {
    return switch (operator) {
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      case DIVIDE -> right == 0 ? Optional.empty() : Optional.of(left / right);
      case REMAINDER -> right == 0 ? Optional.empty() : Optional.of(left % right);
      case AND -> Optional.of(left & right);
      case OR -> Optional.of(left | right);
      case XOR -> Optional.of(left ^ right);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> doubles(Tree.Kind operator, double left, double right) {
    return switch (operator) {
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      case DIVIDE -> Optional.of(left / right);
      case REMAINDER -> Optional.of(left % right);
      default -> Optional.empty();
    };
  }

  private static boolean isNumeric(Object value) {
    return value instanceof Character
        || value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Float
        || value instanceof Double;
  }

  private static Number number(Object value) {
    return value instanceof Character c ? (Number) (int) c : (Number) value;
  }
}
