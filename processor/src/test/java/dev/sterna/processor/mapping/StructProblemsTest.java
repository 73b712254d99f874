package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.StructMessage;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with embeddables that are stored as a composite type, and where that is told. */
class StructProblemsTest {

  private static final String STRUCT = "@org.hibernate.annotations.Struct(name = \"p\") ";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            StructMessage.WITHOUT_NAME,
            "p",
            "@JdbcTypeCode(SqlTypes.STRUCT) P p;",
            "@Embeddable class P { String s; }"),
        mistake(
            StructMessage.NAME,
            "p",
            "@org.hibernate.annotations.Struct(name = \"p\", schema = \"other\") P p;",
            "@Embeddable class P { String s; }"),
        mistake(
            StructMessage.OF_POSTGRESQL,
            "p",
            "@org.hibernate.annotations.Struct(name = \"Point\") P p;",
            "@Embeddable class P { int x; int y; }"),
        mistake(
            StructMessage.MISPLACED,
            "ps",
            "@ElementCollection Set<P> ps; List<P> fine;",
            "@Embeddable " + STRUCT + "class P { String s; }"),
        mistake(
            StructMessage.PART_DEFINED,
            "i",
            "P p;",
            "@Embeddable "
                + STRUCT
                + "class P { @Column(columnDefinition = \"integer default 4\") int i; }"),
        mistake(
            StructMessage.PART_ELSEWHERE,
            "names",
            "P[] ps;",
            "@Embeddable " + STRUCT + "class P { @ElementCollection Set<String> names; int i; }"),
        mistake(
            StructMessage.ATTRIBUTES,
            "p",
            "@org.hibernate.annotations.Struct(name = \"p\", attributes = {\"s\", \"j\"}) P p;",
            "@Embeddable class P { String s; int i; }"),
        mistake(
            StructMessage.TYPES_DIFFER,
            "q",
            STRUCT + "P p; " + STRUCT + "Q q;",
            "@Embeddable class P { String s; } @Embeddable class Q { int s; }"),
        mistake(
            StructMessage.NO_FOREIGN_KEY,
            "best",
            "P p;",
            "@Embeddable " + STRUCT + "class P { @ManyToOne T best; int i; }"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsToldAtItsElement(Message message, String element, String fields, String classes) {
    assertThat(
            ModelSource.of("@Entity class T { @Id Long id; " + fields + " } " + classes)
                .mapped()
                .problems())
        .extracting(
            Problem::message, problem -> problem.origin().element().getSimpleName().toString())
        .containsExactly(tuple(message, element));
  }

  private static Arguments mistake(Message message, String element, String fields, String classes) {
    return Arguments.of(message, element, fields, classes);
  }
}
