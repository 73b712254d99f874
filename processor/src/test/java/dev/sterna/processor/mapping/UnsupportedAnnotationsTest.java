package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations that shape tables are refused if they are not read; all others are left alone. */
class UnsupportedAnnotationsTest {

  /** Each annotation is one that shapes tables, as it may stand on an attribute. */
  @ParameterizedTest
  @ValueSource(strings = {"@Own int x;"})
  void annotationThatShapesTablesIsNotSupportedYet(String attribute) {
    List<Problem> problems =
        ModelSource.of(
                "@Entity class T { @Id long id; "
                    + attribute
                    + " }"
                    + "@org.hibernate.annotations.AttributeBinderType(binder = B.class)"
                    + "@interface Own { }"
                    + "abstract class B implements org.hibernate.binder.AttributeBinder<Own> { }")
            .mapped()
            .problems();
    assertThat(problems)
        .extracting(Problem::message)
        .containsOnly(MappingMessage.ANNOTATION_UNSUPPORTED);
    assertThat(problems.get(0).origin().element()).hasToString("x");
    assertThat(problems.get(0).origin().annotation()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@org.hibernate.annotations.Temporal.HistoryPartitioning"})
  void annotationOfAClassThatShapesTablesIsNotSupportedYet(String annotation) {
    assertThat(ModelSource.of(annotation + " @Entity class T { @Id long id; }").mapped().problems())
        .extracting(Problem::message)
        .containsExactly(MappingMessage.ANNOTATION_UNSUPPORTED);
  }

  /** Hibernate 7 does not have them, so they are declared here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GeneratorType",
        "LazyCollection",
        "LazyToOne",
        "Loader",
        "OrderBy",
        "Polymorphism",
        "Proxy",
        "Where",
        "WhereJoinTable"
      })
  void annotationOfHibernate6ThatSaysNothingOfTablesIsLeftAlone(String name) {
    List<Problem> problems =
        new ModelSource(
                Map.of(
                    "org.hibernate.annotations." + name,
                    "package org.hibernate.annotations; public @interface " + name + " { }",
                    "m.T",
                    "package m; import jakarta.persistence.*; @Entity class T { @Id long id;"
                        + " @org.hibernate.annotations."
                        + name
                        + " int x; }"))
            .mapped()
            .problems();
    assertThat(problems).isEmpty();
  }

  @Test
  void annotationOfAPackageThatShapesTablesIsNotSupportedYet() {
    List<Problem> problems =
        new ModelSource(
                Map.of(
                    "m.package-info",
                    "@org.hibernate.annotations.JdbcTypeRegistration("
                        + "org.hibernate.type.descriptor.jdbc.UUIDJdbcType.class) package m;",
                    "m.T",
                    "package m; import jakarta.persistence.*; @Entity class T { @Id long id; }"))
            .mapped()
            .problems();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(MappingMessage.ANNOTATION_UNSUPPORTED);
    assertThat(problems.get(0).origin().element()).hasToString("m");
  }

  @Test
  void annotationsThatSayNothingOfTablesAreIgnored() {
    MappedModel model =
        ModelSource.of(
                """
                @Entity @Cacheable @NamedQuery(name = "q", query = "from T")
                @org.hibernate.annotations.DynamicUpdate
                class T {
                  @Id long id;
                  @OneToMany(mappedBy = "parent") @OrderBy("id") List<T> children;
                  @OneToOne(mappedBy = "parent") T other;
                  @ManyToOne T parent;
                  @org.hibernate.annotations.CreationTimestamp Instant created;
                  @PrePersist void before() { }
                }
                """)
            .mapped();
    assertThat(model.problems()).isEmpty();
    assertThat(model.schema().tables().values().iterator().next().columns())
        .extracting(column -> column.name())
        .containsExactly("id", "parent_id", "created");
  }
}
