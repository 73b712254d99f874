package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.migration.NamingStrategy;
import dev.sterna.processor.mapping.name.NamingConventions;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.HibernateBoot;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.oracle.PersistenceUnit;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.NamingMessage;
import dev.sterna.processor.report.Problem;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.MappingSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names in snake case are those that Hibernate makes with its strategy of that name, and it starts
 * with them.
 */
class NamingParityTest {

  private static final MappingOptions SNAKE_CASE =
      new MappingOptions(
          NamingConventions.of(NamingStrategy.SNAKE_CASE, NamingConventions.standard()),
          ColumnOrder.HIBERNATE,
          ConstraintNames.HIBERNATE,
          "public");

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        @Entity class BlogPost {
          @Id @GeneratedValue long postId; String bodyText; String HTMLBody; String url2Go;
          String aBC; String x1Y; String aB; @Column(name = "statedName") String s;
          @Column(name = "`Quoted`") String q; @Column(name = "has space") String h;
        }
        @Entity class BlogComment { @Id long id; @ManyToOne BlogPost blogPost;
          @ManyToOne @JoinColumn(name = "otherPost") BlogPost other; }
        """,
        """
        @Entity @Table(name = "TheTable", indexes = {
            @Index(name = "TheIndex", columnList = "firstName"),
            @Index(columnList = "last_name, firstName desc")},
            uniqueConstraints = @UniqueConstraint(name = "TheUnique", columnNames = {"firstName", "last_name"}),
            check = @CheckConstraint(name = "TheCheck", constraint = "id > 0"))
        class T { @Id @SequenceGenerator(name = "theGen", sequenceName = "TheSeq") @GeneratedValue(generator = "theGen") long id;
          String firstName; String lastName;
          @ManyToOne @JoinColumn(name = "fkCol", foreignKey = @ForeignKey(name = "TheKey")) T parent; }
        """,
        """
        class LineId implements java.io.Serializable { int lineNumber; String side; }
        @Entity @IdClass(LineId.class) class Line { @Id int lineNumber; @Id String side; }
        @Entity @IdClass(LineId.class) class Timetable implements java.io.Serializable { @Id @OneToOne
          @JoinColumn(name = "numberOfLine", referencedColumnName = "lineNumber")
          @JoinColumn(name = "sideOfLine", referencedColumnName = "side") Line line; }
        """,
        """
        @Entity class Pilot { @Id long id; }
        @Entity class Voyage { @Id long id;
          @ManyToOne @JoinTable(name = "PILOTED", indexes = @Index(columnList = "pilot_id"),
              foreignKey = @ForeignKey(name = "fk_voyage"), inverseForeignKey = @ForeignKey(name = "fk_pilot")) Pilot pilot;
          @OneToOne @JoinTable(name = "relieved", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
              inverseJoinColumns = @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) Pilot relief; }
        """,
        """
        @Entity @Table(schema = "MySchema") class InSchema { @Id @GeneratedValue(generator = "unknownGen") long id; }
        """
      })
  void snakeCaseIsHibernates(String classes) {
    isHibernates(ModelSource.of(classes));
  }

  @ParameterizedTest
  @MethodSource
  void snakeCaseIsThatOfSpring(ConformanceModel model) {
    isHibernates(model.source());
  }

  /** Models of applications, and those of which the names decide something. */
  private static Stream<ConformanceModel> snakeCaseIsThatOfSpring() throws URISyntaxException {
    List<ConformanceModel> models = new ArrayList<>();
    for (String chapter : List.of("applications", "naming", "hibernate-history")) {
      URL folder = NamingParityTest.class.getResource("/conformance/" + chapter);
      ConformanceModel.in(Path.of(folder.toURI())).values().forEach(models::addAll);
    }
    return models.stream();
  }

  /** Hibernate starts with columns of both names, and writes one where neither may be null. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        @Entity class Port { @Id long id; }
        @Embeddable class BerthId implements java.io.Serializable { long port; int number; }
        @Entity class Berth { @EmbeddedId BerthId id;
          @MapsId("port") @ManyToOne @JoinColumn(name = "portNumber") Port port; }
        """,
        """
        @Entity class Port { @Id long id; }
        @Entity class Berth implements java.io.Serializable { @Id long port; @Id int number;
          @MapsId("port") @ManyToOne @JoinColumn(name = "portNumber") Port harbour; }
        """
      })
  void snakeCaseRefusesIdsOfTwoColumns(String classes) {
    ModelSource source = ModelSource.of(classes);
    MappedSource mapped = source.mapped(List.of(SNAKE_CASE));
    try (OracleDatabase database = OracleDatabase.create();
        HibernateBoot hibernate =
            HibernateBoot.creating(ofSpring(source.unit(mapped.compiled())), database)) {
      assertThat(hibernate.ddl())
          .contains("portNumber bigint not null", "port_number bigint not null");
    }
    assertThat(mapped.models().get(0).problems())
        .extracting(Problem::message)
        .isNotEmpty()
        .containsOnly(NamingMessage.ID_OF_TWO_COLUMNS);
  }

  /** Such an id is one column where Hibernate's two names of it say the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {"name = \"PORT_NUMBER\"", "name = \"portNumber\", referencedColumnName = \"id\""})
  void snakeCaseOfIdsIsHibernates(String column) {
    isHibernates(
        ModelSource.of(
            """
            @Entity class Port { @Id long id; }
            @Embeddable class BerthId implements java.io.Serializable { long port; int number; }
            @Entity class Berth { @EmbeddedId BerthId id;
              @MapsId("port") @ManyToOne @JoinColumn(%s) Port port; }
            """
                .formatted(column)));
  }

  @ParameterizedTest
  @MethodSource
  void snakeCaseRefusesWhatSpringRefuses(Message message, String classes) {
    ModelSource source = ModelSource.of(classes);
    MappedSource mapped = source.mapped(List.of(SNAKE_CASE));
    PersistenceUnit unit = ofSpring(source.unit(mapped.compiled()));
    try (OracleDatabase database = OracleDatabase.create()) {
      assertThatThrownBy(() -> HibernateBoot.creating(unit, database).close())
          .as(classes)
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(mapped.models().get(0).problems())
        .extracting(Problem::message)
        .isNotEmpty()
        .containsOnly(message);
  }

  private static Stream<Arguments> snakeCaseRefusesWhatSpringRefuses() {
    return Stream.of(
        Arguments.of(
            NamingMessage.COLUMN_OF_TWO_NAMES,
            """
            @Entity class Ferry { @Id long id; Long homePort;
              @ManyToOne @JoinColumn(name = "home_port", insertable = false, updatable = false) Ferry twin; }
            """),
        Arguments.of(
            NamingMessage.REFERS_BY_NAME_OF_DATABASE,
            """
            @Entity class Port implements java.io.Serializable { @Id long id; @Column(unique = true) String portCode; }
            @Entity class Ferry { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "port_code") Port home; }
            """),
        Arguments.of(
            NamingMessage.ID_REFERS_BY_OTHER_NAME,
            """
            @Embeddable class LineId implements java.io.Serializable { int lineNumber; String side; }
            @Entity class Line { @EmbeddedId LineId id; }
            @Entity class Timetable { @EmbeddedId LineId id; @MapsId @OneToOne
              @JoinColumn(name = "a", referencedColumnName = "lineNumber")
              @JoinColumn(name = "b", referencedColumnName = "side") Line line; }
            """),
        Arguments.of(
            NamingMessage.ID_REFERS_BY_OTHER_NAME,
            """
            @Embeddable class LineId implements java.io.Serializable { int lineNumber; String side; }
            @Embeddable class StopId implements java.io.Serializable { int number; LineId line; }
            @Entity class Line { @EmbeddedId LineId id; }
            @Entity class Stop { @EmbeddedId StopId id; @MapsId("line") @ManyToOne
              @JoinColumn(name = "a", referencedColumnName = "LINENUMBER")
              @JoinColumn(name = "b", referencedColumnName = "side") Line line; }
            """),
        Arguments.of(
            InheritanceMessage.TABLE_UNDECLARED,
            """
            @Entity @Table(name = "FERRIES") class Ferry { @Id long id; @Column(table = "FERRIES") String hull; }
            """));
  }

  private static void isHibernates(ModelSource source) {
    MappedSource mapped = source.mapped(List.of(SNAKE_CASE));
    MappedModel model = mapped.models().get(0);
    assertThat(model.hasErrors()).as(model.problems()::toString).isFalse();
    try (OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create();
        HibernateBoot hibernate =
            HibernateBoot.creating(ofSpring(source.unit(mapped.compiled())), hibernates)) {
      Migrator.of(EmittedRevision.creating(List.of(model.schema())).get(0), ours.dataSource())
          .upgrade();
      assertThat(CatalogDump.complete(hibernates).differenceTo(CatalogDump.complete(ours)))
          .as(hibernate::ddl)
          .isEmpty();
    }
  }

  private static PersistenceUnit ofSpring(PersistenceUnit unit) {
    Map<String, Object> settings = new HashMap<>(unit.settings());
    settings.put(
        MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl());
    settings.put(MappingSettings.IMPLICIT_NAMING_STRATEGY, new JoinTablesByAttribute());
    return new PersistenceUnit(unit.loader(), unit.classes(), unit.mappingFiles(), settings);
  }

  /** The names that Spring Boot gives to join tables. */
  private static final class JoinTablesByAttribute extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
      return toIdentifier(
          source.getOwningPhysicalTableName()
              + "_"
              + source.getAssociationOwningAttributePath().getProperty(),
          source.getBuildingContext());
    }
  }
}
