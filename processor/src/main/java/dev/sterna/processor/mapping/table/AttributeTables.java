package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.MappedAttribute;
import java.util.Optional;

/** The tables in which the attributes of an owner lie. */
@FunctionalInterface
interface AttributeTables {

  /**
   * The table for an attribute, if it is to be put into one.
   *
   * @param name the name that the attribute gives
   */
  Optional<TableDraft> named(Optional<String> name, MappedAttribute attribute);
}
