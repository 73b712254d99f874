/**
 * What code would return if it ran, as far as its source tells: the values of fields of enums, and
 * what converters make of them. All or nothing: if any part is not understood, nothing is known.
 */
package dev.sterna.processor.code;
