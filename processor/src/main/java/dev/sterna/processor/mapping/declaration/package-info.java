/** What users write: attributes, annotations and types, as the compiler shows them. */
package dev.sterna.processor.mapping.declaration;
