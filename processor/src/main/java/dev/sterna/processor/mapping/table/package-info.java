/** Tables, with the columns, keys and constraints of everything that is stored in them. */
package dev.sterna.processor.mapping.table;
