package dev.sterna.random;

import static dev.sterna.data.Condition.Comparator.LIKE;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.data.Condition.Comparator;
import dev.sterna.data.Replacement;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Operations on rows, with values and conditions of every kind. */
record RandomRows(Random random, RandomSchema schema) {

  List<Operation> ofEveryKind() {
    return List.of(
        new Execute(schema.text(), List.of(value(), value()), List.of()),
        insert(),
        new InsertRows(schema.qualified(), List.of(schema.name()), List.of(List.of(value()))),
        new UpdateRows(schema.qualified(), List.of(assignment(), assignment()), condition(3)),
        new ReplaceValues(
            schema.qualified(),
            schema.name(),
            List.of(
                Replacement.replace(schema.text(), random.nextInt()),
                Replacement.replace(random.nextLong(), schema.text() + 'x'))),
        new DeleteRows(schema.qualified(), condition(2)),
        updateInChunks());
  }

  private Operation insert() {
    List<String> columns = Stream.generate(schema::name).distinct().limit(3).toList();
    return new InsertRows(
        schema.qualified(),
        columns,
        Stream.generate(() -> columns.stream().map(column -> value()).toList()).limit(3).toList());
  }

  private Operation updateInChunks() {
    String key = schema.name();
    return new UpdateInChunks(
        schema.qualified(),
        List.of(schema.column(key)),
        1 + random.nextInt(20_000),
        List.of(new Assignment(key + "x", value())),
        condition(1));
  }

  private Assignment assignment() {
    return new Assignment(schema.name(), value());
  }

  Value value() {
    return switch (random.nextInt(8)) {
      case 0 -> Value.nothing();
      case 1 -> Value.of(random.nextBoolean());
      case 2 -> Value.of(random.nextLong());
      case 3 -> Value.of(random.nextInt(100) - 50);
      case 4 ->
          Value.of(new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(9) - 4));
      case 5 -> Value.typed(schema.text(), schema.type());
      case 6 -> Value.sql(schema.text());
      default -> Value.of(schema.text());
    };
  }

  private Value something() {
    return Stream.generate(this::value)
        .filter(value -> !value.equals(Value.nothing()))
        .findFirst()
        .orElseThrow();
  }

  private Condition condition(int depth) {
    String column = schema.name();
    return switch (random.nextInt(depth > 0 ? 8 : 4)) {
      case 0 ->
          new Condition.Comparison(
              column,
              schema.pick(EnumSet.complementOf(EnumSet.of(LIKE)).toArray(Comparator[]::new)),
              something());
      case 1 -> new Condition.OneOf(column, List.of(something(), something()));
      case 2 -> new Condition.IsNull(column);
      case 3 -> Condition.sql(schema.text());
      case 4 -> new Condition.Not(condition(depth - 1));
      case 5 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
      case 6 -> new Condition.Comparison(column, LIKE, Value.of(schema.text()));
      default ->
          new Condition.All(
              List.of(condition(depth - 1), Condition.everyRow(), condition(depth - 1)));
    };
  }
}
