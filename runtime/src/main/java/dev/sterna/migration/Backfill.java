package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value of existing rows in a new column, or in one that becomes not null. Without it
 * they get the constant that the field starts with, or the column's default. It applies to the
 * draft that adds or changes the column; remove it once that draft is kept.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

  /**
   * An SQL expression, which may use other columns of the row: {@code "lower(title)"}. The draft
   * has it verbatim.
   */
  String value();
}
