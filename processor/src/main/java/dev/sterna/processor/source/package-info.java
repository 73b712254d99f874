/**
 * What only source files show: where they lie, their text, and the values that fields start with.
 */
package dev.sterna.processor.source;
