/**
 * The schema as immutable values: tables, columns, constraints, indexes, sequences. The rest of
 * Sterna reads, compares or produces these records, which know nothing of Java models, files or
 * connections.
 *
 * <p>Names are those of the PostgreSQL catalog: already folded to lower case unless SQL would quote
 * them. Expressions (defaults, checks, predicates) are SQL text.
 */
package dev.sterna.schema;
