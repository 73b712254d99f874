package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two schemas are the same if nothing but an order tells them apart. */
final class SamenessTest {

  private static final Column X = column("x", text());

  private static final Column Y = column("y", bigint());

  private static final Table TABLE = table("t", X, Y, check("a", "y > 0"), check("b", "y > 1"));

  static Stream<Arguments> differences() {
    return Stream.of(
        differ("a schema", Schema.of(TABLE).withNamespace("n")),
        differ("a sequence", Schema.of(TABLE).withSequence(sequence("s"))),
        differ("an enum", Schema.of(TABLE).withObject(enumType("e", "a"))),
        differ("one table more", Schema.of(TABLE, table("u", X))),
        differ("the name of a table", Schema.of(TABLE.withName(name("u")))),
        differ("a comment", Schema.of(TABLE.comment("c"))),
        differ("options", Schema.of(TABLE.options("with (fillfactor = 70)"))),
        differ("a column", Schema.of(TABLE.withColumns(List.of(X, Y.notNull())))),
        differ("one column more", Schema.of(TABLE.withColumns(List.of(X, Y, column("z", text()))))),
        differ("a constraint", Schema.of(TABLE.withConstraints(List.of(check("a", "y > 0"))))),
        differ("an index", Schema.of(TABLE.withIndexes(List.of(index("i", "x"))))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differences")
  void thisMakesThemDifferent(String what, Schema other) {
    assertThat(Sameness.isBetween(Schema.of(TABLE), other)).isFalse();
    assertThat(Sameness.isBetween(other, Schema.of(TABLE))).isFalse();
  }

  @Test
  void anOrderMakesNoDifference() {
    Table indexed = TABLE.withIndexes(List.of(index("i", "x"), index("j", "y")));
    Table shuffled =
        table("t", Y, X, check("b", "y > 1"), check("a", "y > 0"))
            .withIndexes(List.of(index("j", "y"), index("i", "x")));

    assertThat(Sameness.isBetween(Schema.of(indexed), Schema.of(shuffled))).isTrue();
  }

  private static Arguments differ(String what, Schema other) {
    return Arguments.of(what, other);
  }
}
