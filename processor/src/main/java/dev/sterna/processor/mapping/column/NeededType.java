package dev.sterna.processor.mapping.column;

import dev.sterna.schema.DefinedType;
import java.util.List;

/**
 * A type that has to be there before a column.
 *
 * @param type the type
 * @param attributes what the attributes of a composite type are made of
 */
public record NeededType(DefinedType type, List<MappedColumn> attributes) {

  public NeededType {
    attributes = List.copyOf(attributes);
  }
}
