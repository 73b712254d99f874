/**
 * What the processor reports while compiling: a catalogue of every text, problems as values, and
 * the one class that passes them to the compiler.
 */
package dev.sterna.processor.report;
