/**
 * What users write and read in their own code: the annotations, the {@link
 * dev.sterna.migration.Migration} that a revision is, and the {@link
 * dev.sterna.migration.Operations} that it speaks to.
 *
 * <p>A committed revision compiles and means the same for ever: nothing in this package, in {@code
 * dev.sterna.schema} or in {@code dev.sterna.operation} that a revision can name is removed or
 * changes its meaning.
 */
package dev.sterna.migration;
