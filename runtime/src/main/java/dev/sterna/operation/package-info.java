/**
 * What a migration can do, as immutable values. An operation applies to a {@link
 * dev.sterna.schema.Schema}, so that revisions replay in memory, and derives its own inverse from
 * the schema before it, so that a downgrade is never written by hand. The SQL of an operation is
 * {@code dev.sterna.dialect}'s, its Java source {@code dev.sterna.emit}'s; each dispatches by a
 * visitor, so that a new operation does not compile until every one of them handles it.
 */
package dev.sterna.operation;
