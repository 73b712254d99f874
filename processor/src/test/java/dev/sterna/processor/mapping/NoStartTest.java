package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.StartMessage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate does not start with is told once, at the element that is wrong. */
class NoStartTest {

  private static final String CONVERTER =
      "class C implements AttributeConverter<String, String> {"
          + " public String convertToDatabaseColumn(String value) { return value; }"
          + " public String convertToEntityAttribute(String value) { return value; } }";

  @ParameterizedTest
  @MethodSource
  void mistakeIsToldAtItsElement(Message message, String element, String classes) {
    assertThat(ModelSource.of(classes).mapped().problems())
        .extracting(Problem::message, NoStartTest::elementOf)
        .containsExactly(tuple(message, element));
  }

  static Stream<Arguments> mistakeIsToldAtItsElement() {
    return Stream.of(
        mistake(
            StartMessage.SETTER_MISSING,
            "getName",
            properties(
                "String getName() { return null; }"
                    + "String getURL() { return null; } private void setURL(String url) { }"
                    + "@Transient int getSize() { return 0; }")),
        mistake(
            StartMessage.CONVERTER_ABSTRACT,
            "text",
            entity("@Convert(converter = A.class) String text;")
                + "interface A extends AttributeConverter<String, String> { }"),
        mistake(
            StartMessage.CONVERT_OF_NOTHING,
            "T",
            "@Convert(converter = C.class)" + entity("String text;") + CONVERTER),
        mistake(
            StartMessage.CONVERT_PART_OF_MAP,
            "map",
            entity(
                    "@ElementCollection @Convert(attributeName = \"map\", converter = C.class)"
                        + " Map<String, String> map;"
                        + "@ElementCollection @Convert(attributeName = \"key\", converter = C.class)"
                        + " Map<String, String> fine;")
                + CONVERTER),
        mistake(
            StartMessage.CONVERT_WITHOUT_EMBEDDED,
            "e",
            entity(
                    "@Convert(attributeName = \"s\", converter = C.class) E e;"
                        + "@Convert(attributeName = \"z\", converter = C.class) @Embedded F fine;")
                + "@Embeddable class E { String s; } @Embeddable class F { String z; }"
                + CONVERTER),
        mistake(
            StartMessage.ELEMENT_PLURAL,
            "lists",
            entity(
                "@ElementCollection Map<String, List<String>> lists;"
                    + "@ElementCollection List<int[]> fine;"
                    + "@ElementCollection @JdbcTypeCode(SqlTypes.JSON) List<Set<String>> json;")),
        mistake(
            StartMessage.TENANT_TYPES,
            "second",
            entity("@org.hibernate.annotations.TenantId String first;")
                + "@Entity class U { @Id long id; @org.hibernate.annotations.TenantId int second; }"),
        mistake(
            StartMessage.MAPS_ID_TYPE,
            "t",
            entity("")
                + "@Embeddable record K(int a, Long b) implements java.io.Serializable { }"
                + "@Entity class U { @EmbeddedId K id; @MapsId(\"a\") @ManyToOne T t;"
                + " @MapsId(\"b\") @ManyToOne T fine; }"),
        mistake(
            StartMessage.MAPS_ID_TO_OTHER,
            "t",
            entity("@Column(unique = true) long code;")
                + "@Embeddable record K(long a) implements java.io.Serializable { }"
                + "@Entity class U { @EmbeddedId K id; @MapsId(\"a\") @ManyToOne"
                + " @JoinColumn(referencedColumnName = \"code\") T t; }"),
        mistake(
            StartMessage.EMBEDDED_OF_JAVA,
            "text",
            entity("@Embedded String text; @Embedded E fine;") + "class E { String s; }"),
        mistake(
            StartMessage.MAPPED_BY_KIND,
            "u",
            entity("@OneToOne(mappedBy = \"t\") U u;")
                + "@Entity class U { @Id long id; long t; }"),
        mistake(
            AttributeMessage.NOT_SUCH_COLLECTION,
            "set",
            entity(
                "@ElementCollection @org.hibernate.annotations.CollectionIdJavaClass(idType = Long.class)"
                    + " @org.hibernate.annotations.CollectionId(column = @Column(name = \"c\"),"
                    + " generator = \"increment\") Set<String> set;")),
        mistake(
            AttributeMessage.SCALE_OF_FLOATING,
            "number",
            entity("@Column(precision = 99, scale = 2) double number;")),
        mistake(
            MappingMessage.VERSION_TYPE,
            "version",
            entity("@Version E version;") + "@Embeddable class E { int number; }"),
        mistake(
            StartMessage.EXTENDS_OTHER_KIND,
            "T",
            "@Entity class T extends E { @Id long id; } @Embeddable class E { int number; }"),
        mistake(
            StartMessage.EXTENDS_OTHER_KIND,
            "e",
            entity("E e;") + "@Embeddable class E extends U { } @Entity class U { @Id long key; }"),
        mistake(
            StartMessage.LOCKED_BY_COLUMNS,
            "T",
            "@org.hibernate.annotations.OptimisticLocking("
                + "type = org.hibernate.annotations.OptimisticLockType.ALL)"
                + entity("")),
        mistake(
            StartMessage.COLLECTION_ID_TYPE,
            "bag",
            entity(
                "@ElementCollection @org.hibernate.annotations.CollectionId("
                    + "column = @Column(name = \"c\"), generator = \"increment\") List<String> bag;")),
        mistake(
            StartMessage.MAPPED_BY_KIND,
            "one",
            entity("@OneToOne(mappedBy = \"all\") T one; @ManyToMany Set<T> all;")),
        mistake(
            StartMessage.COMMENT_OF_INVERSE,
            "inverse",
            entity(
                "@org.hibernate.annotations.Comment(\"c\") @OneToOne(mappedBy = \"owner\") T inverse;"
                    + "@org.hibernate.annotations.Comment(\"c\") @OneToOne T owner;")),
        mistake(
            StartMessage.MAPS_ID_TO_OTHER,
            "other",
            entity("@MapsId @OneToOne @JoinColumn(referencedColumnName = \"code\") U other;")
                + "@Entity class U { @Id long id; @Column(unique = true) long code; }"),
        mistake(
            MappingMessage.JOIN_COLUMN_COUNT,
            "part",
            "@Embeddable record K(int a, int b) implements java.io.Serializable { }"
                + "@Entity class T { @EmbeddedId K id; @ManyToOne"
                + " @JoinColumn(name = \"x\", referencedColumnName = \"a\") T part; }"),
        mistake(
            StartMessage.ID_BY_TIMESTAMP,
            "at",
            "@Embeddable class K { @org.hibernate.annotations.UpdateTimestamp Instant at; }"
                + "@Entity class T { @EmbeddedId K id; }"));
  }

  /** Setters that are inherited, or that Lombok is going to write, are setters. */
  @Test
  void setterMayBeElsewhere() {
    String inherited =
        "class S { private void setName(String name) { } } interface I { default void setAge(int age) { } }"
            + "@Entity class T extends S implements I {"
            + " @Id long getId() { return 1; } void setId(long id) { }"
            + " String getName() { return null; } int getAge() { return 0; } }";
    String lomboks = properties("@lombok.Setter String name; String getName() { return null; }");

    assertThat(ModelSource.of(inherited).mapped().problems()).isEmpty();
    assertThat(ModelSource.of(lomboks).mapped().problems()).isEmpty();
  }

  private static Arguments mistake(Message message, String element, String classes) {
    return Arguments.of(message, element, classes);
  }

  private static String entity(String members) {
    return "@Entity class T { @Id long id; " + members + " }";
  }

  private static String properties(String members) {
    return "@Entity class T { @Id long getId() { return 1; } void setId(long id) { } "
        + members
        + " }";
  }

  private static String elementOf(Problem problem) {
    return problem.origin().element().getSimpleName().toString();
  }
}
