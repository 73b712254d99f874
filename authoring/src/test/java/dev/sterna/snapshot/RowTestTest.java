package dev.sterna.snapshot;

import static dev.sterna.snapshot.RowTest.Verdict.FALSE;
import static dev.sterna.snapshot.RowTest.Verdict.NULL;
import static dev.sterna.snapshot.RowTest.Verdict.TRUE;
import static dev.sterna.snapshot.RowTest.Verdict.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.data.Condition;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.RowTest.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a condition says of a row whose code is known, whose name is null, and nothing else. */
final class RowTestTest {

  private static final Map<String, Value> ROW =
      Map.of(
          "code", Value.of("en"),
          "name", Value.nothing(),
          "n", Value.of(1),
          "open", Value.of(true),
          "day", Value.of(LocalDate.EPOCH),
          "at", now(),
          "region", new Value.Argument("region", Optional.empty()));

  private static final Condition CODE = equal("code", "en");
  private static final Condition OTHER = equal("code", "de");
  private static final Condition NOTHING = equal("name", "English");
  private static final Condition UNKNOWN = equal("rank", "1");

  static Stream<Arguments> verdicts() {
    return Stream.of(
        Arguments.of(Condition.everyRow(), TRUE),
        Arguments.of(CODE, TRUE),
        Arguments.of(OTHER, FALSE),
        Arguments.of(NOTHING, NULL),
        Arguments.of(UNKNOWN, UNTOLD),
        Arguments.of(equal("n", new BigDecimal("1.0")), TRUE),
        Arguments.of(equal("n", 2), FALSE),
        Arguments.of(equal("n", "1"), UNTOLD),
        Arguments.of(equal("code", 1), UNTOLD),
        Arguments.of(equal("code", now()), UNTOLD),
        Arguments.of(equal("open", true), TRUE),
        Arguments.of(equal("open", false), FALSE),
        Arguments.of(equal("day", LocalDate.EPOCH), TRUE),
        Arguments.of(equal("day", LocalDate.EPOCH.plusDays(1)), UNTOLD),
        Arguments.of(equal("region", "eu"), UNTOLD),
        Arguments.of(new Condition.Comparison("n", Condition.Comparator.LESS, Value.of(2)), UNTOLD),
        Arguments.of(equal("at", "2026-01-01"), UNTOLD),
        Arguments.of(new Condition.IsNull("name"), TRUE),
        Arguments.of(new Condition.IsNull("code"), FALSE),
        Arguments.of(new Condition.IsNull("at"), UNTOLD),
        Arguments.of(new Condition.IsNull("rank"), UNTOLD),
        Arguments.of(not(OTHER), TRUE),
        Arguments.of(not(NOTHING), NULL),
        Arguments.of(not(UNKNOWN), UNTOLD),
        Arguments.of(new Condition.All(List.of(NOTHING, OTHER)), FALSE),
        Arguments.of(new Condition.All(List.of(UNKNOWN, OTHER)), FALSE),
        Arguments.of(new Condition.All(List.of(CODE, NOTHING)), NULL),
        Arguments.of(new Condition.All(List.of(CODE, UNKNOWN)), UNTOLD),
        Arguments.of(new Condition.All(List.of(CODE, not(OTHER))), TRUE),
        Arguments.of(new Condition.Any(List.of(UNKNOWN, CODE)), TRUE),
        Arguments.of(new Condition.Any(List.of(NOTHING, OTHER)), NULL),
        Arguments.of(new Condition.Any(List.of(UNKNOWN, NOTHING)), UNTOLD),
        Arguments.of(new Condition.Any(List.of(OTHER, not(CODE))), FALSE),
        Arguments.of(not(new Condition.All(List.of(CODE, NOTHING))), NULL),
        Arguments.of(new Condition.OneOf("code", values("de", "en")), TRUE),
        Arguments.of(new Condition.OneOf("code", values("de", "fr")), FALSE),
        Arguments.of(new Condition.OneOf("name", values("a", "b")), NULL),
        Arguments.of(new Condition.OneOf("code", orNull("en")), TRUE),
        Arguments.of(new Condition.OneOf("code", orNull("de")), NULL),
        Arguments.of(new Condition.SqlTest("n > 0"), UNTOLD));
  }

  private static Value now() {
    return Value.sql("now()");
  }

  private static List<Value> values(String... texts) {
    return Stream.of(texts).map(Value::of).toList();
  }

  private static List<Value> orNull(String text) {
    return List.of(Value.nothing(), Value.of(text));
  }

  private static Condition equal(String column, Object value) {
    return new Condition.Comparison(column, Condition.Comparator.EQUAL, Value.of(value));
  }

  private static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void conditionsFollowTheLogicOfSql(Condition condition, Verdict expected) {
    assertThat(condition.accept(new RowTest(ROW))).isEqualTo(expected);
  }
}
