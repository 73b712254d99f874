/** Jakarta Persistence: the elements of entity classes as a {@link dev.sterna.schema.Schema}. */
package dev.sterna.processor.mapping;
