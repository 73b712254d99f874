package dev.sterna.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares rows of an entity's table that belong to the program, such as the languages that it
 * supports. Drafts insert new rows, update rows whose values have changed for a known primary key,
 * and delete rows that are no longer declared. They never touch rows that were not declared here.
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
   * One row per line, as a JSON object from column names, as they are in the database, to strings,
   * numbers, booleans or nulls; dates, UUIDs and JSON are strings. Each row states its primary key.
   * A column that is left out gets its default, and drafts ignore it.
   */
  String value();
}
