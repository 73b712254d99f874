package dev.sterna.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class IdentifiersTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        used("price > 0", "price"),
        used("Price > 0 AND \"Total\" > 1", "price", "and", "Total"),
        used("lower(name) = 'code'", "name"),
        used("name = E'it\\'s code' or b", "name", "or", "b"),
        used("name = 'it''s code'", "name"),
        used("name = $$code$$ || $a$ code $$ $a$", "name"),
        used("a /* code */ -- code\n + b", "a", "b"),
        used("a::text || b :: varchar", "a", "b"),
        used("date '2020-01-01' < born", "born"),
        used("\"a\"\"b\" = żółw", "a\"b", "żółw"),
        used("1e5 + x1", "x1"),
        used("'" + "x".repeat(100_000) + "' = y", "y"));
  }

  private static Arguments used(String sql, String... names) {
    return Arguments.of(sql, Set.of(names));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textUsesTheseNames(String sql, Set<String> names) {
    assertThat(Identifiers.in(sql)).isEqualTo(names);
  }

  @Test
  void aQuotedNameIsFoundAgain() {
    String name = "a\"b 'c' $$ -- \uD83D\uDC26";

    assertThat(Identifiers.in(Identifiers.quoted(name))).containsExactly(name);
  }
}
