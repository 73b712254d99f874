/** Tables: columns, keys and constraints of all that lies in them. */
package dev.sterna.processor.mapping.table;
