/**
 * The schema as immutable values: tables, columns, constraints, indexes, sequences. Everything else
 * in Sterna reads, compares or produces these records; they know nothing of Java models, files or
 * connections.
 *
 * <p>Names are the names of the PostgreSQL catalog: already folded to lower case where the SQL text
 * would not quote them. Expressions (defaults, checks, predicates) are SQL text.
 */
package dev.sterna.schema;
