package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Sequence;

/**
 * A sequence that an id asks for.
 *
 * @param sequence the sequence
 * @param name its name as the model has it
 */
public record MappedSequence(Sequence sequence, PhysicalName name) {}
