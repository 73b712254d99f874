/**
 * What code would give if it ran, as far as its source tells: the values of the fields of enums,
 * and what converters make of them. Certain or nothing: where any part is not understood, nothing
 * is known.
 */
package dev.sterna.processor.code;
