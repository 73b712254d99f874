package dev.sterna.diff;

import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.QualifiedName.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which values come to an enum, and before which. */
final class EnumAdditionsTest {

  static Stream<Arguments> additions() {
    return Stream.of(
        added("a b", "a b"),
        added("", "a", "a"),
        added("b", "a b", "a before b"),
        added("a", "a b", "b"),
        added("a c", "a b c", "b before c"),
        added("b", "a b c", "c", "a before b"),
        added("a", "x y a z", "z", "y before a", "x before y"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("additions")
  void theseAreAddedFromTheLastToTheFirst(String from, String to, List<Operation> additions) {
    Optional<List<Operation>> found = EnumAdditions.between(mood(from), mood(to));

    assertThat(found).contains(additions);
    assertThat(Replay.of(of(from), found.orElseThrow())).isEqualTo(of(to));
  }

  @ParameterizedTest
  @MethodSource("others")
  void noAdditionMakesUpForAValueThatGoesOrMoves(String from, String to) {
    assertThat(EnumAdditions.between(mood(from), mood(to))).isEmpty();
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("a", ""),
        Arguments.of("a b", "b a"),
        Arguments.of("a b", "b c"),
        Arguments.of("a b", "a c"),
        Arguments.of("a b", "b"));
  }

  @Test
  void additionsComeByTypeAndFromTheLastValueToTheFirst() {
    Operation a = add("mood", "a");
    Operation b = add("mood", "b");
    Operation c = add("mood", "c");
    Operation level = add("level", "low");
    Schema to = of("a b c").withObject(enumType("level", "low"));

    assertThat(EnumAdditions.inOrder(List.of(b, c, level, a), to)).containsExactly(level, c, b, a);
    assertThat(EnumAdditions.inOrder(List.of(b), to)).containsExactly(b);
    assertThat(EnumAdditions.inOrder(List.of(a, b), to)).containsExactly(b, a);
  }

  private static Arguments added(String from, String to, String... additions) {
    return Arguments.of(from, to, Stream.of(additions).map(EnumAdditionsTest::addition).toList());
  }

  private static AddEnumValue addition(String text) {
    String[] parts = text.split(" before ");
    return new AddEnumValue(
        name("mood"), parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
  }

  private static AddEnumValue add(String type, String value) {
    return new AddEnumValue(name(type), value, Optional.empty());
  }

  private static Schema of(String values) {
    return Schema.empty().withObject(mood(values));
  }

  private static EnumType mood(String values) {
    return enumType("mood", values.isEmpty() ? new String[0] : values.split(" "));
  }
}
