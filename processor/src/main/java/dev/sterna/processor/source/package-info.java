/** What only source files show: where they are, their text, and the initial values of fields. */
package dev.sterna.processor.source;
