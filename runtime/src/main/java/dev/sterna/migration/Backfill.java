package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the rows that exist get in a column that is new, or that they may not leave null any
 * more. Without it that is the constant that the field starts with, or the column's default. It
 * counts in the draft that adds or changes the column, and can be removed when that is kept.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

  /**
   * An SQL expression, which may use other columns of the row: {@code "lower(title)"}. It is
   * written into the draft as it stands.
   */
  String value();
}
