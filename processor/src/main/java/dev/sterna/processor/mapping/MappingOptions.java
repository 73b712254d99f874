package dev.sterna.processor.mapping;

import dev.sterna.migration.ColumnOrder;
import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.spi.NamingConvention;
import java.util.Objects;

/**
 * What {@link dev.sterna.migration.Migrations} says about mapping.
 *
 * @param naming how names of classes and attributes become names of tables and columns
 * @param columnOrder the order of columns in a new table
 * @param constraintNames the names of constraints and indexes to which the model gives none
 * @param defaultSchema the schema of tables that name none; a table that names it has no schema in
 *     its {@link dev.sterna.schema.QualifiedName}
 * @param beanValidation whether constraints of Bean Validation shape columns
 */
public record MappingOptions(
    NamingConvention naming,
    ColumnOrder columnOrder,
    ConstraintNames constraintNames,
    String defaultSchema,
    boolean beanValidation) {

  /** Constraints of Bean Validation say nothing of columns. */
  public MappingOptions(
      NamingConvention naming,
      ColumnOrder columnOrder,
      ConstraintNames constraintNames,
      String defaultSchema) {
    this(naming, columnOrder, constraintNames, defaultSchema, false);
  }

  public MappingOptions {
    Objects.requireNonNull(naming, "naming");
    Objects.requireNonNull(columnOrder, "columnOrder");
    Objects.requireNonNull(constraintNames, "constraintNames");
    Objects.requireNonNull(defaultSchema, "defaultSchema");
  }
}
