/**
 * What users write and read in their own code: the annotations, the interface {@link
 * dev.sterna.migration.Migration} that revisions implement, and the {@link
 * dev.sterna.migration.Operations} that they call.
 *
 * <p>A committed revision compiles and means the same for ever: nothing that a revision can name in
 * this package, in {@code dev.sterna.schema} or in {@code dev.sterna.operation} is removed or
 * changes its meaning.
 */
package dev.sterna.migration;
