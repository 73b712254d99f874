package dev.sterna.processor.random;

import java.util.List;

/**
 * The id of an entity, as references to it need it.
 *
 * @param form how it is written
 * @param javaType the type of the id, boxed
 * @param attribute the attribute that holds it, or nothing for an id class
 * @param columns its columns as SQL; none where it is derived, and its names with it
 */
record Key(Form form, String javaType, String attribute, List<String> columns) {

  /** The ways to write an id. */
  enum Form {
    SIMPLE,
    EMBEDDED,
    ID_CLASS
  }
}
