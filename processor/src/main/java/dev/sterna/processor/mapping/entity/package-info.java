/** Entities as they are declared, before their relationships are followed. */
package dev.sterna.processor.mapping.entity;
