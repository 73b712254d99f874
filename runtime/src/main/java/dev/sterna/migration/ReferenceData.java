package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows of an entity's table that belong to the program, such as the languages that it speaks. A
 * draft inserts those that are new, updates those of a known primary key whose values are others,
 * and deletes those that are gone. Rows that are not declared here are never touched.
 *
 * <pre>{@code
 * @Entity
 * @ReferenceData("""
 *     {"code": "en", "name": "English"}
 *     {"code": "de", "name": "Deutsch"}
 *     """)
 * class Language { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReferenceData {

  /**
   * A row a line, each a JSON object from the names of columns, as the database has them, to texts,
   * numbers, truth values or nulls; a date, an identifier or JSON is a text. Each row states its
   * primary key. A column that is left out has its default, and is not looked after.
   */
  String value();
}
