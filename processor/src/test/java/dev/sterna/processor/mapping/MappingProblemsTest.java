package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a model is told where it stands, all of it at once. */
class MappingProblemsTest {

  /** The message, where it points (element, and value if there is one), and the class members. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(MappingMessage.ENTITY_WITHOUT_ID, "T", "@Entity class T { String id; }"),
        mistake(MappingMessage.ENTITY_NOT_CLASS, "T", "@Entity interface T { }"),
        mistake(MappingMessage.TYPE_NOT_BASIC, "o", entity("Object o;")),
        mistake(MappingMessage.TYPE_NOT_BASIC, "o", entity("Optional<String> o;")),
        mistake(MappingMessage.TYPE_NOT_BASIC, "m", entity("Map<String, String> m;")),
        mistake(MappingMessage.TYPE_NOT_BASIC, "a", entity("String[][] a;")),
        mistake(MappingMessage.TYPE_NOT_BASIC, "l", entity("List<T> l;")),
        mistake(
            MappingMessage.TYPE_NOT_BASIC, "l", entity("@SuppressWarnings(\"rawtypes\") List l;")),
        mistake(MappingMessage.ENTITY_WITHOUT_RELATIONSHIP, "t", entity("T t;")),
        mistake(
            MappingMessage.ID_CLASS_ATTRIBUTE_MISSING,
            "T",
            "@Entity @IdClass(K.class) class T { @Id int a; } class K { int a; int b; }"),
        mistake(
            MappingMessage.ID_CLASS_TYPE,
            "a",
            "@Entity @IdClass(K.class) class T { @Id int a; } class K { long a; }"),
        mistake(
            MappingMessage.ID_NOT_IN_CLASS,
            "b",
            "@Entity @IdClass(K.class) class T { @Id int a; @Id int b; } class K { Integer a; }"),
        mistake(
            MappingMessage.MAPS_ID_UNKNOWN,
            "other=\"c\"",
            "@Entity class T { @EmbeddedId K k; @MapsId(\"c\") @OneToOne T other; }"
                + "@Embeddable record K(int a) {}"),
        mistake(
            MappingMessage.EMBEDDABLE_RECURSIVE,
            "again",
            entity("E e;")
                + "@Embeddable class E { int i; F f; } @Embeddable class F { E again; }"),
        mistake(
            MappingMessage.EMBEDDABLE_UNSUPPORTED,
            "e",
            entity("List<E> e;")
                + "@Embeddable record E(int i) implements java.io.Serializable {}"),
        mistake(
            MappingMessage.NOT_TEMPORAL, "t", entity("@Temporal(TemporalType.DATE) LocalTime t;")),
        mistake(MappingMessage.NOT_ENUM, "s", entity("@Enumerated String s;")),
        mistake(MappingMessage.TYPE_OUT_OF_RANGE, "s", entity("@Column(length = -1) String s;")),
        mistake(
            MappingMessage.TYPE_OUT_OF_RANGE,
            "n",
            entity("@Column(precision = 1001) BigDecimal n;")),
        mistake(
            MappingMessage.TYPE_OUT_OF_RANGE,
            "d",
            entity("@Column(precision = Integer.MAX_VALUE) double d;")),
        mistake(
            MappingMessage.TYPE_OUT_OF_RANGE,
            "s",
            entity("@Column(columnDefinition = \"varchar(0)\") String s;")),
        mistake(
            MappingMessage.TYPE_OUT_OF_RANGE,
            "A",
            entity("")
                + "@Entity @DiscriminatorColumn(length = Integer.MIN_VALUE)"
                + " class A { @Id long id; } @Entity class B extends A {}"),
        mistake(MappingMessage.COLUMN_TWICE, "b", entity("int a; @Column(name = \"A\") int b;")),
        mistake(
            MappingMessage.COLUMN_TWICE,
            "p",
            entity("Long pId; @ManyToOne @JoinColumn(name = \"pid\") T p;")),
        mistake(
            MappingMessage.COLUMN_NAMES_COLLIDE,
            "b",
            entity(
                "@Column(name = \"%1$s_a\") int a; @Column(name = \"%1$s_b\") int b;"
                    .formatted("x".repeat(62)))),
        mistake(
            MappingMessage.COLUMN_OPTIONS,
            "a=\"storage plain\"",
            entity("@Column(options = \"storage plain\") int a;")),
        mistake(
            MappingMessage.IDENTITY_WITH_DEFAULT,
            "id",
            "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY)"
                + " @Column(columnDefinition = \"bigint default 1\") long id; }"),
        mistake(
            MappingMessage.COLUMN_UNKNOWN,
            "T=\"a, b\"",
            table("indexes = @Index(columnList = \"a, b\")", "int a;")),
        mistake(
            MappingMessage.COLUMN_UNKNOWN,
            "T=\"lower(a)\"",
            table("indexes = @Index(columnList = \"lower(a)\")", "int a;")),
        mistake(
            MappingMessage.COLUMN_UNKNOWN,
            "T={\"b\"}",
            table("uniqueConstraints = @UniqueConstraint(columnNames = {\"b\"})", "int a;")),
        mistake(
            MappingMessage.TYPE_NOT_BASIC,
            "madeBy",
            table("indexes = @Index(columnList = \"made_by_id\")", "Object madeBy;")),
        mistake(
            MappingMessage.TYPE_NOT_BASIC,
            "a",
            table(
                "uniqueConstraints = @UniqueConstraint(columnNames = \"b\")",
                "@Column(name = \"b\") Object a;")),
        mistake(
            AttributeMessage.SCALE_OF_FLOATING,
            "d",
            entity("@Column(precision = 9, scale = 2) double d; @Column(scale = 2) float f;")),
        mistake(
            AttributeMessage.ID_INHERITED,
            "id",
            "@MappedSuperclass class S { @Id long id; }"
                + "@Entity class T extends S { @Id @GeneratedValue long id; }"
                + "@Entity class U extends S { @Id long id; }"),
        mistake(AttributeMessage.COLUMN_OF_SYSTEM, "ctId", entity("Long ctId;")),
        mistake(
            AttributeMessage.NOT_SUCH_COLLECTION,
            "a",
            entity("@OrderBy LocalDate a; @OrderBy @ElementCollection Map<String, String> m;")),
        mistake(
            MappingMessage.UNIQUE_INDEX_ORDER,
            "T=\"a desc\"",
            table("indexes = @Index(columnList = \"a desc\", unique = true)", "int a;")),
        mistake(
            MappingMessage.KEY_OPTIONS,
            "T=\"using gin\"",
            table("indexes = @Index(columnList = \"a\", options = \"using gin\")", "int a;")),
        mistake(
            MappingMessage.CONSTRAINT_NAME_TAKEN,
            "T",
            table(
                "indexes = {@Index(name = \"i\", columnList = \"a\"),"
                    + " @Index(name = \"I\", columnList = \"b\")}",
                "int a; int b;")),
        mistake(MappingMessage.TARGET_NOT_ENTITY, "s", entity("@ManyToOne String s;")),
        mistake(
            MappingMessage.TARGET_NOT_ENTITY,
            "s=java.lang.String.class",
            entity("@ManyToOne(targetEntity = String.class) Object s;")),
        mistake(
            MappingMessage.JOIN_COLUMN_COUNT,
            "t=@jakarta.persistence.JoinColumn(name=\"a\")",
            entity(
                "@ManyToOne @JoinColumns({@JoinColumn(name = \"a\"), @JoinColumn(name = \"b\")}) T t;")),
        mistake(
            MappingMessage.REFERENCED_COLUMN_UNKNOWN,
            "t=\"code\"",
            entity("@ManyToOne @JoinColumn(referencedColumnName = \"code\") T t;")),
        mistake(MappingMessage.KEY_CYCLE, "t", "@Entity class T { @Id @ManyToOne T t; }"),
        mistake(
            MappingMessage.FOREIGN_KEY_DEFINITION,
            "t=\"nonsense\"",
            entity(
                "@ManyToOne @JoinColumn(foreignKey ="
                    + " @ForeignKey(foreignKeyDefinition = \"nonsense\")) T t;")),
        mistake(
            MappingMessage.FOREIGN_KEY_DISAGREES,
            "t",
            entity(
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition ="
                    + " \"foreign key (t_id) references other\")) T t;")),
        mistake(
            AttributeMessage.CONTRADICTION,
            "T",
            "@org.hibernate.annotations.SoftDelete @org.hibernate.annotations.SQLDelete(sql ="
                + " \"select 1\") "
                + entity("int i;")),
        mistake(
            AttributeMessage.LAZY_SOFT_DELETED,
            "s=LAZY",
            entity("@ManyToOne(fetch = FetchType.LAZY) S s;")
                + "@Entity @org.hibernate.annotations.SoftDelete class S { @Id long id; }"),
        mistake(
            AttributeMessage.SOFT_DELETE_CONVERTER,
            "T=org.hibernate.type.YesNoConverter.class",
            "@org.hibernate.annotations.SoftDelete(converter ="
                + " org.hibernate.type.YesNoConverter.class, strategy ="
                + " org.hibernate.annotations.SoftDeleteType.TIMESTAMP) "
                + entity("int i;")),
        mistake(
            AttributeMessage.ON_DELETE_WITHOUT_COLUMN,
            "ts",
            entity(
                "@OneToMany @org.hibernate.annotations.OnDelete(action ="
                    + " org.hibernate.annotations.OnDeleteAction.CASCADE) List<T> ts;")),
        mistake(
            AttributeMessage.COMPOSITE_UNDECIDED,
            "v=m.V.class",
            entity("@org.hibernate.annotations.CompositeType(V.class) String v;")
                + "abstract class V implements org.hibernate.usertype.CompositeUserType<String> {"
                + " Class<?> given; public Class<?> embeddable() { return given; } }"),
        mistake(
            ColumnMessage.TYPE_UNDECIDED,
            "v",
            entity("@org.hibernate.annotations.Type(V.class) String v;")
                + "abstract class V implements org.hibernate.usertype.UserType<String> {"
                + " int code = 12; public int getSqlType() { return code; } }"),
        mistake(
            ColumnMessage.TYPE_UNDECIDED,
            "v",
            entity("@org.hibernate.annotations.Type(V.class) String v;")
                + "abstract class V implements org.hibernate.usertype.UserType<String> {"
                + " public int getSqlType() { return 12; }"
                + " public long getDefaultSqlLength() { return 40; } }"),
        mistake(
            ColumnMessage.ENUM_VALUE_TYPE,
            "e",
            entity("E e;")
                + "enum E { A(1); @EnumeratedValue final long i; E(long i) { this.i = i; } }"),
        mistake(
            ColumnMessage.CONVERTER_MISPLACED,
            "v",
            entity("@Version @Convert(converter = C.class) Integer v;") + CONVERTER),
        mistake(ColumnMessage.CONVERTER_UNKNOWN, "u", entity("@Convert UUID u;")),
        mistake(
            ColumnMessage.CONVERTERS_COMPETE,
            "i",
            entity("Integer i; Integer j;")
                + "@Converter(autoApply = true) "
                + CONVERTER
                + "@Converter(autoApply = true) class D extends C { }"),
        mistake(
            MappingMessage.GENERATOR_UNDECIDABLE,
            "id",
            "@Entity class T { @Id @GeneratedValue"
                + " @org.hibernate.annotations.GenericGenerator(name = \"g\", strategy = \"m.G\") long id; }"),
        mistake(
            MappingMessage.GENERATOR_UNDECIDABLE,
            "x",
            entity("@Exported long x; @Exported long y;") + EXPORTED),
        mistake(
            MappingMessage.SEQUENCE_OPTIONS,
            "id=\"owned by x\"",
            "@Entity class T { @Id @GeneratedValue"
                + " @SequenceGenerator(options = \"owned by x\") long id; }"),
        mistake(
            MappingMessage.SEQUENCE_NAME_TAKEN,
            "T",
            "@Entity class T { @Id @GeneratedValue(generator = \"t\") long id; }"),
        mistake(
            MappingMessage.SEQUENCE_CONFLICT,
            "U",
            "@Entity class T { @Id @GeneratedValue(generator = \"s\") long id; }"
                + "@Entity class U { @Id @GeneratedValue(generator = \"s\")"
                + " @SequenceGenerator(name = \"s\", initialValue = 3) long id; }"),
        mistake(
            MappingMessage.TABLE_SHARED,
            "U",
            entity("") + "@Entity @Table(name = \"t\") class U { @Id long id; }"),
        mistake(
            InheritanceMessage.KEY_COLUMNS_MISPLACED,
            "T",
            "@PrimaryKeyJoinColumn(name = \"x\") " + entity("")));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @MethodSource("mistakes")
  void mistakeIsToldWhereItStands(Message message, String place, String classes) {
    List<Problem> problems = ModelSource.of(classes).mapped().problems();
    assertThat(problems).extracting(Problem::message).containsExactly(message);
    assertThat(placeOf(problems.get(0))).isEqualTo(place);
  }

  @Test
  void unsupportedClassHidesNoAttribute() {
    assertThat(
            ModelSource.of(
                    "@org.hibernate.annotations.Temporal.HistoryPartitioning "
                        + entity("@OneToMany int x;"))
                .mapped()
                .problems())
        .extracting(problem -> problem.origin().element().toString())
        .containsExactly("m.T", "x");
  }

  @Test
  void oneBrokenEntityHidesNoOther() {
    MappedModel model =
        ModelSource.of(
                """
                @Entity class A { Object o; @ManyToOne B b; }
                @Entity class B { @Id Optional<String> id; @ManyToOne C c; Object p; }
                @Entity class C { @Id long id; @ManyToOne A a; Object q; String fine; }
                """)
            .mapped();
    assertThat(model.hasErrors()).isTrue();
    assertThat(model.problems())
        .extracting(Problem::message)
        .containsExactly(
            MappingMessage.TYPE_NOT_BASIC,
            MappingMessage.ENTITY_WITHOUT_ID,
            MappingMessage.TYPE_NOT_BASIC,
            MappingMessage.TYPE_NOT_BASIC,
            MappingMessage.TYPE_NOT_BASIC);
    assertThat(model.entities().values()).contains("m.C");
  }

  @Test
  void mistakeInAMappedSuperclassIsToldOnce() {
    assertThat(
            ModelSource.of(
                    """
                    @MappedSuperclass class M { @Id long id; @ElementCollection String l; }
                    @Entity class A extends M { }
                    @Entity class B extends M { }
                    """)
                .mapped()
                .problems())
        .hasSize(1);
  }

  private static final String EXPORTED =
      "@org.hibernate.annotations.ValueGenerationType(generatedBy = G.class)"
          + "@interface Exported { }"
          + "abstract class G implements org.hibernate.id.IdentifierGenerator {"
          + " public void registerExportables(org.hibernate.boot.model.relational.Database d) { } }";

  private static final String CONVERTER =
      "class C implements AttributeConverter<Integer, String> {"
          + " public String convertToDatabaseColumn(Integer i) { return null; }"
          + " public Integer convertToEntityAttribute(String s) { return null; } }";

  private static Arguments mistake(Message message, String place, String classes) {
    return Arguments.of(message, place, classes);
  }

  private static String entity(String members) {
    return "@Entity class T { @Id long id; " + members + " }";
  }

  private static String table(String declaration, String members) {
    return "@Table(" + declaration + ") " + entity(members);
  }

  /** The element, and the value if the problem points at one. */
  private static String placeOf(Problem problem) {
    String element = problem.origin().element().getSimpleName().toString();
    return problem.origin().annotation().map(AnnotationMirror::toString).isEmpty()
            || problem.origin().value().isEmpty()
        ? element
        : element + "=" + problem.origin().value().orElseThrow();
  }
}
