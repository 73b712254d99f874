package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.SqlCursor;
import dev.sterna.processor.mapping.column.SqlToken;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import java.util.Optional;

/** Reads the options of a sequence (PostgreSQL manual, CREATE SEQUENCE). */
public final class SequenceOptions {

  private SequenceOptions() {}

  /** The sequence with these options, if all of them are understood. */
  public static Optional<Sequence> parse(String sql, Sequence plain) {
    SqlCursor cursor = new SqlCursor(sql);
    Optional<Sequence> sequence = Optional.of(plain);
    while (sequence.isPresent() && !cursor.atEnd()) {
      sequence = option(cursor, sequence.orElseThrow());
    }
    return sequence;
  }

  private static Optional<Sequence> option(SqlCursor cursor, Sequence sequence) {
    if (cursor.accept("cache")) {
      return cursor.number().map(sequence::cache);
    }
    if (cursor.accept("cycle")) {
      return Optional.of(sequence.cycling());
    }
    if (cursor.accept("minvalue")) {
      return cursor.number().map(sequence::minValue);
    }
    if (cursor.accept("maxvalue")) {
      return cursor.number().map(sequence::maxValue);
    }
    if (cursor.accept("as")) {
      return cursor.take(SqlToken::isName).map(token -> sequence.as(SqlType.type(token.text())));
    }
    boolean usual =
        cursor.accept("no", "cycle")
            || cursor.accept("no", "minvalue")
            || cursor.accept("no", "maxvalue");
    return usual ? Optional.of(sequence) : Optional.empty();
  }
}
