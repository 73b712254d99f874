package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.name.PhysicalName;

/**
 * A further table in which attributes of an entity lie ({@code @SecondaryTable}, Jakarta
 * Persistence 3.2, section 11.1.49).
 *
 * @param written its name in the model
 * @param table the table
 * @param key how its key refers to that of the entity
 */
public record SecondaryTable(String written, TableDeclaration table, Reference key) {

  /** Whether an attribute that names this table lies in it; case says nothing. */
  boolean isNamed(String name) {
    return PhysicalName.of(written).text().equalsIgnoreCase(PhysicalName.of(name).text());
  }
}
