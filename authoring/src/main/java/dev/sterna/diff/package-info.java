/**
 * What brings one schema to another. Detecting ({@link dev.sterna.diff.Detection}) finds the
 * differences, one comparer for each concern; ordering ({@link dev.sterna.diff.Ordering}) puts the
 * operations where each finds what it needs. The order of columns and constraints is no difference,
 * and a rename of a table or column is never guessed.
 */
package dev.sterna.diff;
