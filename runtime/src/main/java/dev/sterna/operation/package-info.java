/**
 * What a migration can do, as immutable values. An operation applies to a {@link
 * dev.sterna.schema.Schema}, so revisions replay in memory, and derives its own inverse from the
 * schema before it, so downgrades need not be written by hand. {@code dev.sterna.dialect} turns an
 * operation into SQL, and {@code dev.sterna.emit} into Java source; each dispatches by a visitor,
 * so a new operation does not compile until both handle it.
 */
package dev.sterna.operation;
