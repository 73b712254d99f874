package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;

/** How the classes of a hierarchy are mapped to tables (Jakarta Persistence 3.2, section 2.14). */
public enum InheritanceStrategy {
  SINGLE_TABLE,
  JOINED,
  TABLE_PER_CLASS;

  /** What {@code @Inheritance} says (section 11.1.24). */
  static InheritanceStrategy of(AnnotationView inheritance) {
    return inheritance.constant("strategy").map(InheritanceStrategy::valueOf).orElse(SINGLE_TABLE);
  }
}
