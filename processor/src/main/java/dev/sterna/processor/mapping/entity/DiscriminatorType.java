package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicType;
import dev.sterna.processor.mapping.column.ColumnFacets;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.schema.Literal;
import dev.sterna.schema.SqlType;
import java.util.Optional;

/** The kinds of values that tell classes apart (Jakarta Persistence 3.2, section 11.1.13). */
public enum DiscriminatorType {
  STRING {
    @Override
    StoredType stored(Optional<Integer> length) {
      int characters = length.orElse(USUAL_LENGTH);
      return BasicType.varchar(characters).stored(new ColumnFacets(characters, 0, 0, -1));
    }

    @Override
    Optional<String> usual(String entityName) {
      return Optional.of(entityName);
    }

    @Override
    Optional<String> literal(String value) {
      return Optional.of(Literal.of(value));
    }
  },

  CHAR {
    @Override
    StoredType stored(Optional<Integer> length) {
      return new StoredType(SqlType.character(1), 1);
    }

    @Override
    Optional<String> usual(String entityName) {
      return Optional.empty();
    }

    @Override
    Optional<String> literal(String value) {
      return value.length() == 1 ? Optional.of(Literal.of(value)) : Optional.empty();
    }
  },

  INTEGER {
    @Override
    StoredType stored(Optional<Integer> length) {
      return new StoredType(SqlType.integer(), Integer.BYTES);
    }

    @Override
    Optional<String> usual(String entityName) {
      return Optional.of(String.valueOf(entityName.hashCode()));
    }

    @Override
    Optional<String> literal(String value) {
      try {
        return Optional.of(String.valueOf(Integer.parseInt(value)));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  };

  private static final int USUAL_LENGTH = 31;

  /** The type of its column, of which only texts heed the length. */
  abstract StoredType stored(Optional<Integer> length);

  /** The value of an entity that states none. */
  abstract Optional<String> usual(String entityName);

  /** A value as SQL text, if it is of this kind. */
  abstract Optional<String> literal(String value);
}
