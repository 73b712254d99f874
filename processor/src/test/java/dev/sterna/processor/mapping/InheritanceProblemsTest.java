package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hierarchy cannot be, which Hibernate rejects too, and where that is told. */
class InheritanceProblemsTest {

  private static final String ROOT = "@Entity class R { @Id long id; String name; } ";
  private static final String JOINED =
      "@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id long id; } ";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            InheritanceMessage.STRATEGY_DIFFERS,
            "S",
            JOINED
                + "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)"
                + " class S extends R { }"),
        mistake(
            InheritanceMessage.TABLE_OF_SUBCLASS,
            "S",
            ROOT + "@Entity @Table(name = \"own\") class S extends R { }"),
        mistake(
            InheritanceMessage.DISCRIMINATOR_OF_SUBCLASS,
            "S",
            ROOT + "@Entity @DiscriminatorColumn class S extends R { }"),
        mistake(
            InheritanceMessage.DISCRIMINATOR_MISPLACED,
            "R",
            "@org.hibernate.annotations.DiscriminatorFormula(\"'R'\") " + JOINED),
        mistake(
            InheritanceMessage.DISCRIMINATOR_VALUE,
            "R",
            "@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) " + ROOT),
        mistake(
            InheritanceMessage.DISCRIMINATOR_VALUE,
            "R",
            "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)"
                + " @DiscriminatorValue(\"one\") "
                + ROOT),
        mistake(
            InheritanceMessage.DISCRIMINATOR_VALUE_TWICE,
            "S",
            ROOT + "@Entity @DiscriminatorValue(\"R\") class S extends R { }"),
        mistake(
            InheritanceMessage.KEY_COLUMNS_MISPLACED,
            "S",
            ROOT + "@Entity @PrimaryKeyJoinColumn(name = \"x\") class S extends R { }"),
        mistake(
            InheritanceMessage.TABLE_UNDECLARED,
            "x",
            "@Entity class R { @Id long id; @Column(table = \"other\") int x; }"),
        mistake(
            InheritanceMessage.TABLE_UNDECLARED,
            "x",
            "@SecondaryTable(name = \"other\") "
                + ROOT
                + "@Entity class S extends R { @Column(table = \"other\") int x; }"),
        mistake(
            InheritanceMessage.EMBEDDABLE_IN_TWO_TABLES,
            "e",
            "@Embeddable class E { int x; @Column(table = \"other\") int y; }"
                + "@Entity @SecondaryTable(name = \"other\") class R { @Id long id; E e; }"),
        mistake(
            InheritanceMessage.SUPERCLASS_OUTSIDE,
            "S",
            "@Entity class S extends dev.sterna.processor.mapping.OutsideRoot { }"),
        mistake(
            InheritanceMessage.VIEW_BY_HAND,
            "R",
            "@org.hibernate.annotations.View(query = \"select 1 as id\") " + ROOT),
        mistake(
            InheritanceMessage.COMMENT_TABLE_UNKNOWN,
            "R",
            "@org.hibernate.annotations.Comment(on = \"other\", value = \"c\") " + ROOT),
        mistake(
            InheritanceMessage.SUPERCLASS_LIKE_ENTITY,
            "M",
            "@MappedSuperclass @Table(name = \"m\") class M { @Id long id; }"
                + "@Entity class R extends M { }"),
        mistake(
            InheritanceMessage.ATTRIBUTE_OF_ROOT,
            "key",
            ROOT + "@Entity class S extends R { @Id long key; }"),
        mistake(
            InheritanceMessage.ATTRIBUTE_OF_ROOT,
            "version",
            ROOT + "@Entity class S extends R { @Version int version; }"),
        mistake(
            InheritanceMessage.OVERRIDE_OF_ENTITY,
            "S",
            ROOT
                + "@Entity @AttributeOverride(name = \"name\", column = @Column(name = \"n\"))"
                + " class S extends R { }"));
  }

  private static Arguments mistake(Message message, String place, String classes) {
    return Arguments.of(message, place, classes);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @MethodSource("mistakes")
  void mistakeIsToldWhereItStands(Message message, String place, String classes) {
    List<Problem> problems = ModelSource.of(classes).mapped().problems();
    assertThat(problems).extracting(Problem::message).containsExactly(message);
    Origin origin = problems.get(0).origin();
    assertThat(origin.element().getSimpleName()).hasToString(place);
  }
}
