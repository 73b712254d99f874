/** The revision table: its SQL, its rows, its lock, and the way back that it stores. */
package dev.sterna.execute.table;
