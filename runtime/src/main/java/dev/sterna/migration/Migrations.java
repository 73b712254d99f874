package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a {@code package-info.java}, the package of the migrations: the revisions, the
 * snapshot {@code schema.jsonl}, and the generated {@code Revisions} and {@code Draft}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Migrations {

  /**
   * The packages, with their subpackages, whose entities these migrations cover. Empty: every
   * entity that is compiled. To include entities of other modules and jars, name their own
   * packages, and the subpackages of these as well, because a compiler cannot list them.
   */
  String[] packages() default {};

  /** Entities from other modules and jars. */
  Class<?>[] classes() default {};

  /** How names of classes and attributes become names of tables and columns. */
  NamingStrategy naming() default NamingStrategy.JPA;

  /** The schema of tables that name none. */
  String defaultSchema() default "public";

  /**
   * The table, in the default schema, that records what is applied. If several modules share a
   * database, give each its own table, so that each knows only its own revisions.
   */
  String revisionTable() default RevisionSet.DEFAULT_TABLE;

  /**
   * Tables to manage, as patterns with {@code *} for any characters; a pattern that begins with
   * {@code !} excludes tables. Empty: all. A sequence named after a table, such as {@code post_seq}
   * after {@code post}, follows that table.
   */
  String[] tables() default {};

  /**
   * Columns to manage, as patterns of {@code table.column} with {@code *} for any characters; a
   * pattern that begins with {@code !} excludes columns, such as {@code !post.legacy_*}: no draft
   * adds, changes or drops them. Empty: all.
   */
  String[] columns() default {};

  /**
   * Whether services of {@code dev.sterna.processor.spi.DraftHook} on the processor path may change
   * drafts.
   */
  boolean hooks() default false;

  /**
   * The newest revision that every program in use knows: its id, the beginning of it or its label,
   * or {@code base} before the first release. What entities no longer have is then dropped over two
   * releases. A first draft keeps it in the database for old programs that still write it, and lets
   * new programs leave it out; the drop is drafted once this names that revision or a later one.
   * Empty: a drop is drafted at once.
   */
  String released() default "";

  /** The order of columns in a new table. */
  ColumnOrder columnOrder() default ColumnOrder.DECLARED;

  /** The names of constraints and indexes that the model leaves unnamed. */
  ConstraintNames constraintNames() default ConstraintNames.POSTGRESQL;

  /**
   * Whether constraints of Bean Validation shape columns, as they do in Hibernate unless its
   * setting {@code jakarta.persistence.validation.mode} is {@code none} or {@code callback}.
   * {@code @NotNull}, {@code @NotBlank} and {@code @NotEmpty} make a column not null, {@code @Size}
   * and {@code @Length} give its length, {@code @Digits} its digits, and {@code @Min}, {@code @Max}
   * and {@code @Range} become checks.
   */
  boolean beanValidation() default false;

  /** The oldest major version of PostgreSQL that has to run the migrations, from 14 to 18. */
  int postgres() default 14;
}
