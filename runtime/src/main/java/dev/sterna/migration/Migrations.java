package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a {@code package-info.java}, the package in which migrations live: the revisions,
 * the snapshot {@code schema.jsonl}, and the generated {@code Revisions} and {@code Draft}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Migrations {

  /**
   * The packages, with their subpackages, whose entities belong to this folder. Empty: every entity
   * that is compiled. Entities of other modules and jars belong to it if their own package is
   * named; the subpackages of such a package have to be named too, because a compiler cannot list
   * them.
   */
  String[] packages() default {};

  /** Entities that are not compiled here, from other modules and jars. */
  Class<?>[] classes() default {};

  /** How names of classes and attributes become names of tables and columns. */
  NamingStrategy naming() default NamingStrategy.JPA;

  /** The schema of tables that name none. */
  String defaultSchema() default "public";

  /**
   * The table, in the default schema, that says what is applied. Migrations of several modules that
   * share a database have one each: then each knows its own revisions only.
   */
  String revisionTable() default RevisionSet.DEFAULT_TABLE;

  /**
   * Tables to look after, as patterns with {@code *} for any characters; a pattern that begins with
   * {@code !} takes tables away. Empty: all. A sequence named after a table, as {@code post_seq}
   * after {@code post}, goes with it.
   */
  String[] tables() default {};

  /**
   * Columns to look after, as patterns of {@code table.column} with {@code *} for any characters; a
   * pattern that begins with {@code !} takes columns away, as {@code !post.legacy_*}: what they
   * hold is somebody else's, no draft adds, changes or drops them. Empty: all.
   */
  String[] columns() default {};

  /**
   * Whether services of {@code dev.sterna.processor.spi.DraftHook} on the processor path have a say
   * in drafts.
   */
  boolean hooks() default false;

  /**
   * The newest revision that every program in use knows, by its id, the beginning of it or its
   * label, or {@code base} before the first release. Then what no entity has any more is dropped
   * over two releases: a first draft keeps it in the database, able to be left out by new programs,
   * for old ones that still write it; the drop comes when this names that revision or a later one.
   * Empty: a drop is drafted at once.
   */
  String released() default "";

  /** The order of columns in a new table. */
  ColumnOrder columnOrder() default ColumnOrder.DECLARED;

  /** The names of constraints and indexes to which the model gives none. */
  ConstraintNames constraintNames() default ConstraintNames.POSTGRESQL;

  /**
   * Whether constraints of Bean Validation shape columns as Hibernate has them do, unless its
   * setting {@code jakarta.persistence.validation.mode} says {@code none} or {@code callback}:
   * {@code @NotNull}, {@code @NotBlank} and {@code @NotEmpty} make a column not null, {@code @Size}
   * and {@code @Length} say its length, {@code @Digits} its digits, {@code @Min}, {@code @Max} and
   * {@code @Range} become conditions.
   */
  boolean beanValidation() default false;

  /** The oldest major version of PostgreSQL that runs the migrations, 14 to 18; no other one. */
  int postgres() default 14;
}
