package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lists and arrays as PostgreSQL reads its arrays (manual, 8.15.2 "Array Value Input"). An array of
 * texts or numbers says no type: it is of the type that its place wants.
 */
final class ArrayText {

  private static final Map<Class<?>, Function<Object, List<?>>> ARRAYS = new HashMap<>();

  static {
    on(boolean[].class, a -> IntStream.range(0, a.length).mapToObj(i -> a[i]).toList());
    on(short[].class, a -> IntStream.range(0, a.length).mapToObj(i -> a[i]).toList());
    on(int[].class, a -> Arrays.stream(a).boxed().toList());
    on(long[].class, a -> Arrays.stream(a).boxed().toList());
    on(float[].class, a -> IntStream.range(0, a.length).mapToObj(i -> a[i]).toList());
    on(double[].class, a -> Arrays.stream(a).boxed().toList());
  }

  private final StringBuilder text = new StringBuilder();
  private final Set<Optional<SqlType>> types = new HashSet<>();
  private final Element element = new Element();
  private int dimensions;

  private ArrayText() {}

  private static <T> void on(Class<T> type, Function<T, List<?>> reading) {
    ARRAYS.put(type, object -> reading.apply(type.cast(object)));
  }

  /** The elements of a list or an array; empty if the object is neither. */
  static Optional<List<?>> elements(Object object) {
    if (object instanceof List<?> list) {
      return Optional.of(list);
    }
    if (object instanceof Object[] array) {
      return Optional.of(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(array))));
    }
    return Optional.ofNullable(ARRAYS.get(object.getClass())).map(reading -> reading.apply(object));
  }

  static Value of(List<?> elements) {
    ArrayText array = new ArrayText();
    array.append(elements, 1);
    Optional<SqlType> type =
        array.types.size() == 1 ? array.types.iterator().next() : Optional.empty();
    String literal = array.text.toString();
    return type.<Value>map(
            scalar ->
                new Value.Typed(
                    literal, new SqlType(scalar.name(), scalar.modifiers(), array.dimensions)))
        .orElseGet(() -> new Value.Text(literal));
  }

  private void append(List<?> elements, int depth) {
    dimensions = Math.max(dimensions, depth);
    text.append('{');
    for (int i = 0; i < elements.size(); i++) {
      text.append(i == 0 ? "" : ",");
      Object each = elements.get(i);
      Optional<List<?>> inner = each == null ? Optional.empty() : elements(each);
      if (inner.isPresent()) {
        append(inner.get(), depth + 1);
      } else {
        text.append((each == null ? Value.nothing() : Value.of(each)).accept(element));
      }
    }
    text.append('}');
  }

  /** An element; its type counts if it says one. */
  private final class Element implements Value.Visitor<String> {

    @Override
    public String visit(Value.Null value) {
      return "NULL";
    }

    @Override
    public String visit(Value.Text value) {
      return untyped(value.text());
    }

    @Override
    public String visit(Value.Exact value) {
      return untyped(value.number().toPlainString());
    }

    @Override
    public String visit(Value.Truth value) {
      return untyped(Boolean.toString(value.truth()));
    }

    @Override
    public String visit(Value.Typed value) {
      types.add(Optional.of(value.type()));
      return quoted(value.text());
    }

    @Override
    public String visit(Value.Sql value) {
      throw new IllegalArgumentException(
          "an array of values cannot hold the expression "
              + value.expression()
              + "; write the array as an expression");
    }

    @Override
    public String visit(Value.Argument value) {
      throw new IllegalArgumentException(
          "an array of values cannot hold the argument "
              + value.name()
              + "; write the array as an expression with a parameter");
    }

    private String untyped(String content) {
      types.add(Optional.empty());
      return quoted(content);
    }

    private static String quoted(String content) {
      return '"' + content.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }
}
