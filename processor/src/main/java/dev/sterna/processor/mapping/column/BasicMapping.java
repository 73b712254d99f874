package dev.sterna.processor.mapping.column;

import java.util.Optional;

/**
 * How the values of a basic attribute are stored.
 *
 * @param type the rule of the type of its column
 * @param values the values that the column is checked to have, if there are only so many
 */
public record BasicMapping(BasicType type, Optional<ValueCheck> values) {

  public static BasicMapping of(BasicType type) {
    return new BasicMapping(type, Optional.empty());
  }

  /** The same, for values that stand for these constants. */
  BasicMapping of(StoredConstants constants) {
    return new BasicMapping(facets -> type.stored(facets).of(constants), values);
  }

  /** The same, for what a converter makes of the values: which these can be, it decides. */
  BasicMapping ofConverted(Optional<ValueCheck> made) {
    return new BasicMapping(type.ofConverted(), made);
  }

  /** The same, where which values there can be is not to be seen now. */
  BasicMapping ofHidden() {
    return new BasicMapping(facets -> type.stored(facets).ofHidden(), values);
  }
}
