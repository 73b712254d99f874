package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.OverlookedMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.RowCopyMessage;
import dev.sterna.processor.report.Severity;
import dev.sterna.processor.report.StartMessage;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What annotations cannot say together is told once, at the element that says it. */
class RefusedMappingTest {

  @ParameterizedTest
  @MethodSource
  void mistakeIsToldAtItsElement(Message message, String element, String classes) {
    assertThat(ModelSource.of(classes).mapped().problems())
        .extracting(Problem::message, RefusedMappingTest::elementOf)
        .containsExactly(tuple(message, element));
  }

  static Stream<Arguments> mistakeIsToldAtItsElement() {
    return Stream.of(
        mistake(
            AttributeMessage.CONTRADICTION,
            "both",
            entity(
                "@org.hibernate.annotations.CreationTimestamp"
                    + " @org.hibernate.annotations.UpdateTimestamp Instant both;")),
        mistake(
            AttributeMessage.NOT_SUCH_COLLECTION,
            "set",
            entity(
                "@ElementCollection @org.hibernate.annotations.Bag Set<String> set;"
                    + "@ElementCollection @org.hibernate.annotations.Bag Collection<String> fine;")),
        mistake(
            AttributeMessage.JOIN_COLUMN_MISPLACED,
            "many",
            entity(
                "@ManyToMany @JoinColumn(name = \"x\") Set<T> many; @OneToMany @JoinColumn Set<T> fine;")),
        mistake(
            AttributeMessage.OF_ENTITY_ALONE,
            "number",
            entity("@Embedded E e;") + "@Embeddable class E { @Version int number; }"),
        mistake(
            AttributeMessage.MIXED_COLUMNS,
            "mixed",
            "@Embeddable record K(int a, int b) implements java.io.Serializable { }"
                + "@Entity class T { @EmbeddedId K id; @ManyToOne"
                + " @JoinColumn(name = \"x\", referencedColumnName = \"a\", updatable = false)"
                + " @JoinColumn(name = \"y\", referencedColumnName = \"b\") T mixed;"
                + " @ManyToMany @JoinTable(joinColumns = {"
                + " @JoinColumn(name = \"x\", referencedColumnName = \"a\", nullable = false),"
                + " @JoinColumn(name = \"y\", referencedColumnName = \"b\")}) Set<T> fine; }"),
        mistake(AttributeMessage.MAPS_ID_MISPLACED, "basic", entity("@MapsId long basic;")),
        mistake(
            AttributeMessage.CONTRADICTION,
            "t",
            entity("@MapsId @OneToOne @JoinTable(name = \"j\") T t;")),
        mistake(
            AttributeMessage.CONTRADICTION,
            "set",
            entity(
                "@ElementCollection @org.hibernate.annotations.Formula(\"1\") Set<String> set;"
                    + "@OneToMany @org.hibernate.annotations.Formula(\"1\") Set<T> fine;")),
        mistake(
            StartMessage.MAPS_ID_TWICE,
            "two",
            "@Embeddable record K(long a, long b) implements java.io.Serializable { }"
                + "@Entity class P { @Id long id; } @Entity class T { @EmbeddedId K id;"
                + "@MapsId(\"a\") @ManyToOne P one; @MapsId(\"a\") @ManyToOne P two;"
                + "@MapsId(\"b\") @ManyToOne P fine; }"),
        mistake(
            StartMessage.ID_GENERATED_WHOLE,
            "id",
            "@Embeddable record K(long a, long b) implements java.io.Serializable { }"
                + "@Entity class T { @EmbeddedId"
                + " @GeneratedValue(strategy = GenerationType.IDENTITY) K id; }"),
        mistake(
            StartMessage.JOIN_TABLE_IN_BACKTICKS,
            "t",
            entity(
                "@ManyToOne @JoinTable(name = \"`J`\") T t; @ManyToMany @JoinTable(name = \"`K`\")"
                    + " Set<T> fine; @ManyToOne @JoinTable(name = \"\\\"L\\\"\") T too;"
                    + "@ManyToOne @JoinTable(name = \"`L M`\") T blank;")),
        mistake(
            StartMessage.COMMENT_ON_NOTHING,
            "set",
            entity(
                "@ElementCollection @org.hibernate.annotations.Comment(value = \"c\", on = \"x\")"
                    + " Set<String> set;")),
        mistake(
            OverlookedMessage.NOT_ON_REFERENCE,
            "t",
            entity("@ManyToOne @org.hibernate.annotations.Check(constraints = \"t_id > 0\") T t;")),
        mistake(
            AttributeMessage.MAPPED_BY_MAPPED,
            "us",
            entity(
                "@ManyToMany(mappedBy = \"vs\") Set<T> us; @OneToMany(mappedBy = \"t\") Set<T> vs;"
                    + "@ManyToOne T t;")),
        mistake(
            AttributeMessage.MAP_KEY_UNKNOWN,
            "keyed",
            entity(
                "@OneToMany @MapKey(name = \"none\") Map<String, T> keyed;"
                    + "@OneToMany @JoinTable(name = \"j\") @MapKey Map<Long, T> fine;")),
        mistake(
            AttributeMessage.ID_ELSEWHERE,
            "id",
            "@Entity @SecondaryTable(name = \"s\") class T { @Id @Column(table = \"s\") long id; }"),
        mistake(
            AttributeMessage.UNIQUE_OF_NOTHING,
            "T",
            "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {}))" + entity("")),
        mistake(
            AttributeMessage.DEFINITION_WITHOUT_TYPE,
            "nothing",
            entity(
                "@Column(columnDefinition = \"0\") String nothing;"
                    + "@Column(columnDefinition = \" \\\"char\\\" default ';'\") String fine;")));
  }

  /** Types that attributes share are not those that they have alone. */
  @Test
  void documentThatNobodyAskedForIsTold() {
    String classes =
        entity(
            "@JdbcTypeCode(SqlTypes.JSON) List<String> tags; List<String> words; List<Integer> fine;");

    assertThat(ModelSource.of(classes).mapped().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.NOTE))
        .satisfies(problem -> assertThat(elementOf(problem)).isEqualTo("words"))
        .extracting(Problem::text)
        .isEqualTo(
            "[STERNA-0649] words is stored as JSON too, because another attribute of type"
                + " java.util.List<java.lang.String> has that @JdbcTypeCode, and Hibernate keeps one"
                + " mapping for each such type, from the attribute that it reads first; to store this"
                + " one in another way, give it another type");
  }

  /** Envers is recognised by the name of its annotation; one note is enough for a model. */
  @Test
  void tablesOfEnversAreToldOnce() {
    Map<String, String> sources =
        Map.of(
            "org.hibernate.envers.Audited",
            "package org.hibernate.envers; public @interface Audited { }",
            "m.Model",
            "package m; import jakarta.persistence.*; import org.hibernate.envers.Audited;"
                + "@Entity @Audited class A { @Id long id; }"
                + "@Entity class B { @Id long id; @Audited String name; }");

    assertThat(new ModelSource(sources).mapped().problems())
        .extracting(Problem::message, RefusedMappingTest::elementOf)
        .containsExactly(tuple(RowCopyMessage.ENVERS_BY_HAND, "A"));
  }

  private static Arguments mistake(Message message, String element, String classes) {
    return Arguments.of(message, element, classes);
  }

  private static String entity(String members) {
    return "@Entity class T { @Id long id; " + members + " }";
  }

  private static String elementOf(Problem problem) {
    return problem.origin().element().getSimpleName().toString();
  }
}
