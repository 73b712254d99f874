/**
 * What the processor says while compiling: a catalogue of every text, problems as values, and the
 * one class that hands them to the compiler.
 */
package dev.sterna.processor.report;
