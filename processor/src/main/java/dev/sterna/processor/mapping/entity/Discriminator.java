package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.MappedColumn;
import java.util.Optional;

/**
 * What tells rows of different classes of a hierarchy apart (Jakarta Persistence 3.2, sections 2.14
 * and 11.1.12).
 *
 * @param type the kind of its values
 * @param column its column, unless it is computed from others
 * @param sql its value in a condition: the name of the column, or the formula
 * @param stated whether the model declares it; if not, only a hierarchy of several classes has one
 * @param open whether there may be values that belong to none of the classes
 */
public record Discriminator(
    DiscriminatorType type,
    Optional<MappedColumn> column,
    String sql,
    boolean stated,
    boolean open) {}
