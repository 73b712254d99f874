package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import java.util.Optional;

/**
 * A {@code @JoinColumn} (Jakarta Persistence 3.2, section 11.1.25).
 *
 * @param members what it has in common with {@code @Column}
 * @param referenced the name of the column it refers to, if it says
 * @param annotation the annotation
 * @param type its type, where that is not the type of the column it refers to
 */
public record JoinColumn(
    ColumnMembers members,
    Optional<String> referenced,
    AnnotationView annotation,
    Optional<StoredType> type) {

  public JoinColumn(ColumnMembers members, Optional<String> referenced, AnnotationView annotation) {
    this(members, referenced, annotation, Optional.empty());
  }

  JoinColumn of(StoredType other) {
    return new JoinColumn(members, referenced, annotation, Optional.of(other));
  }
}
