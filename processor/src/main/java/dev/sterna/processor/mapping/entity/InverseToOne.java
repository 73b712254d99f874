package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import javax.lang.model.element.TypeElement;

/**
 * A relationship to one entity, which has the columns of it (Jakarta Persistence 3.2, section
 * 11.1.43).
 *
 * @param mappedBy the name of the attribute there
 */
public record InverseToOne(Attribute attribute, TypeElement target, String mappedBy) {}
