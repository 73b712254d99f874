package dev.sterna.emit;

import dev.sterna.data.RowSource;
import dev.sterna.operation.AddColumn;
import dev.sterna.operation.ChunkStep;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DataStep;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Operations as a text that is the same for the same operations, whatever the Java version, and
 * that a component added to a record later does not change as long as it is empty or false. Where
 * order means nothing (columns, constraints), the text is sorted: class files and other compilers
 * do not keep the order of fields.
 */
final class CanonicalText {

  private CanonicalText() {}

  static String of(List<Operation> operations) {
    return operations.stream().map(CanonicalText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Object value) {
    if (value instanceof CustomOperation operation) {
      return "custom(" + of(operation.describe()) + "," + of(operation.statements()) + ")";
    }
    if (value instanceof Record data) {
      return record(data);
    }
    if (value instanceof Collection<?> values) {
      return "[" + String.join(",", elements(List.copyOf(values))) + "]";
    }
    if (value instanceof Optional<?> optional) {
      return of(optional.orElseThrow());
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return value.toString();
  }

  private static String record(Record data) {
    List<String> components = new ArrayList<>();
    for (RecordComponent component : data.getClass().getRecordComponents()) {
      Object value = read(data, component);
      if (!isEmpty(value)) {
        components.add(component.getName() + "=" + of(value));
      }
    }
    return data.getClass().getSimpleName() + "(" + String.join(",", components) + ")";
  }

  private static Object read(Record data, RecordComponent component) {
    try {
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("the records of operations are public", impossible);
    }
  }

  /** Whether the component is left out; code has no text. */
  private static boolean isEmpty(Object value) {
    return value.equals(false)
        || value.equals(Optional.empty())
        || value.equals(List.of())
        || value.equals(Map.of())
        || value instanceof DataStep
        || value instanceof ChunkStep
        || value instanceof RowSource;
  }

  /** Columns, constraints and indexes sorted, and so is each run of added columns. */
  private static List<String> elements(List<?> values) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < values.size(); i++) {
      texts.add(of(values.get(i)));
      boolean isLastOfRun = i + 1 == values.size() || !isUnordered(values.get(i + 1));
      if (isUnordered(values.get(i)) && isLastOfRun) {
        texts.subList(start, i + 1).sort(null);
      }
      if (isLastOfRun || !isUnordered(values.get(i))) {
        start = i + 1;
      }
    }
    return texts;
  }

  private static boolean isUnordered(Object value) {
    return value instanceof Column
        || value instanceof Constraint
        || value instanceof Index
        || value instanceof AddColumn;
  }
}
