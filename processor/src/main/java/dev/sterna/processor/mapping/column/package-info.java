/** Columns of basic attributes: their types, and what else their definitions say. */
package dev.sterna.processor.mapping.column;
