/**
 * The annotation processor: reads the entities, compares them with the committed snapshot, and
 * writes the pending migration as class {@code Draft} and the list of revisions as class {@code
 * Revisions}.
 */
package dev.sterna.processor;
