package dev.sterna.processor.mapping.declaration;

import java.util.Optional;

/**
 * The defaults of a persistence unit that shape names (Jakarta Persistence 3.2, section 12.2.1).
 *
 * @param schema the schema of what states none
 * @param delimited whether every name is a delimited one
 */
public record UnitDefaults(Optional<String> schema, boolean delimited) {

  public static final UnitDefaults NONE = new UnitDefaults(Optional.empty(), false);
}
