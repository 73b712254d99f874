package dev.sterna.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.oracle.CatalogDump;
import dev.sterna.processor.oracle.HibernateBoot;
import dev.sterna.processor.oracle.OracleDatabase;
import dev.sterna.processor.report.Problem;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Constraints of Bean Validation shape columns as they do in Hibernate, if the option says so. */
class BeanValidationParityTest {

  private static final MappingOptions VALIDATED =
      new MappingOptions(
          ModelSource.AS_HIBERNATE.naming(),
          ColumnOrder.HIBERNATE,
          ConstraintNames.HIBERNATE,
          "public",
          true);

  private static final String CLASSES =
      """
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import org.hibernate.validator.constraints.*;

      interface Group {}

      @NotNull
      @Size(max = 8)
      @Constraint(validatedBy = {})
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
      @interface Code {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends Payload>[] payload() default {};
      }

      @Embeddable
      class Part {
        @NotNull @Size(max = 9) String text0;
        @Max(3) int number0;
      }

      @Entity
      class Item {
        @Id long id;
        @NotNull String text;
        @NotBlank @Size(max = 20) String brief;
        @NotEmpty @Size(min = 3) String least;
        @Size(max = 30) @Column(length = 40) String twice;
        @Length(max = 12) String length;
        @Size(max = 5) byte[] bytes;
        @Digits(integer = 5, fraction = 2) BigDecimal price;
        @Digits(integer = 5, fraction = 0) int whole;
        @Min(1) int atLeast;
        @Max(9) int atMost;
        @Min(1) Integer least_number;
        @NotNull(groups = Group.class) String grouped;
        @NotNull(groups = jakarta.validation.groups.Default.class) String defaultGroup;
        @Code String composed;
        @NotNull @Column(nullable = true) Thread.State state;
        @Min(0) Thread.State ordinal;
        @NotNull @ManyToOne Item parent;
        @Min.List({@Min(4), @Min(value = 9, groups = Group.class)}) int listed;
        Part unchecked;
        @Valid @NotNull @AttributeOverride(name = "text0", column = @Column(name = "text1"))
        @AttributeOverride(name = "number0", column = @Column(name = "number1")) Part checked;
        @Valid @AttributeOverride(name = "text0", column = @Column(name = "text2"))
        @AttributeOverride(name = "number0", column = @Column(name = "number2")) Part optional;
      }
      """;

  @Test
  void constraintsShapeColumnsAsTheyDoInHibernate() {
    MappedSource source = ModelSource.of(CLASSES).mapped(List.of(VALIDATED));
    MappedModel model = source.models().get(0);
    assertThat(model.problems()).extracting(Problem::text).isEmpty();
    EmittedRevision revision = EmittedRevision.creating(List.of(model.schema())).get(0);
    try (ValidatorFactory factory = factory();
        OracleDatabase ours = OracleDatabase.create();
        OracleDatabase hibernates = OracleDatabase.create();
        HibernateBoot hibernate =
            HibernateBoot.creating(source.compiled().managed(), settings(factory), hibernates)) {
      Migrator.of(revision, ours.dataSource()).upgrade();
      assertThat(CatalogDump.complete(hibernates).differenceTo(CatalogDump.complete(ours)))
          .as(hibernate::ddl)
          .isEmpty();
    }
  }

  /** Hibernate finds the two in no order. */
  @Test
  void rangeIsAConditionFromTheLeastToTheMost() {
    MappedSource source =
        ModelSource.of(
                """
                import org.hibernate.validator.constraints.*;
                @Entity class T { @Id long id; @Range(min = 2, max = 7) Integer range; }
                """)
            .mapped(List.of(VALIDATED));
    assertThat(source.models().get(0).schema().tables().values())
        .singleElement()
        .asString()
        .contains("(range>=2) and (range<=7)");
  }

  @Test
  void withoutTheOptionConstraintsSayNothing() {
    MappedModel model = ModelSource.of(CLASSES).mapped(ModelSource.AS_HIBERNATE);
    assertThat(model.schema().tables().values())
        .singleElement()
        .satisfies(item -> assertThat(item.column("text").orElseThrow().nullable()).isTrue());
  }

  private static Map<String, Object> settings(ValidatorFactory factory) {
    return Map.of(
        ValidationSettings.JAKARTA_VALIDATION_MODE,
        "ddl",
        ValidationSettings.JAKARTA_VALIDATION_FACTORY,
        factory);
  }

  private static ValidatorFactory factory() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory();
  }
}
