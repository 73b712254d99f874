package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import java.util.Optional;

/**
 * Where the values of an id come from, as far as the schema tells (Jakarta Persistence 3.2, section
 * 11.1.22).
 *
 * @param source what gives them
 * @param declared what describes the sequence or table: {@code @SequenceGenerator},
 *     {@code @TableGenerator}, or another annotation in their terms
 * @param name the name that the id knows its generator by
 */
public record Generator(Source source, Optional<AnnotationView> declared, Optional<String> name) {

  /** What gives ids their values. */
  public enum Source {
    /** Java, or the rows that there are: nothing that is in a schema. */
    UNSEEN,
    IDENTITY,
    SEQUENCE,
    TABLE
  }

  static final Generator UNSEEN = of(Source.UNSEEN);

  static Generator of(Source source) {
    return new Generator(source, Optional.empty(), Optional.empty());
  }
}
