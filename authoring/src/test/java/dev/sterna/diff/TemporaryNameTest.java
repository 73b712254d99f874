package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name aside is not taken, and no longer than a name can be. */
final class TemporaryNameTest {

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("a", Set.of(), "a_old"),
        Arguments.of("a", Set.of("a_old"), "a_old1"),
        Arguments.of("a", Set.of("a_old", "a_old1"), "a_old2"),
        Arguments.of("a".repeat(59), Set.of(), "a".repeat(59) + "_old"),
        Arguments.of("a".repeat(60), Set.of(), "a".repeat(59) + "_old"),
        Arguments.of("a".repeat(63), Set.of("a".repeat(59) + "_old"), "a".repeat(58) + "_old1"),
        Arguments.of("\u00e4".repeat(31), Set.of(), "\u00e4".repeat(29) + "_old"),
        Arguments.of("\ud83d\ude00".repeat(15), Set.of(), "\ud83d\ude00".repeat(14) + "_old"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void thisIsTheNameAside(String name, Set<String> taken, String aside) {
    assertThat(TemporaryName.of(name, taken::contains)).isEqualTo(aside);
  }
}
