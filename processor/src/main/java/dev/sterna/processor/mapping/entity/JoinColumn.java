package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import java.util.Optional;

/**
 * A {@code @JoinColumn} (Jakarta Persistence 3.2, section 11.1.25).
 *
 * @param members what it has in common with {@code @Column}
 * @param referenced the name of the column it refers to, if it says
 * @param annotation the annotation
 */
public record JoinColumn(
    ColumnMembers members, Optional<String> referenced, AnnotationView annotation) {}
