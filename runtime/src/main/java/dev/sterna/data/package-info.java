/**
 * How a revision speaks of rows: the columns of a table as they are at its moment, what they are
 * set to, and which rows are meant. Values only; {@code dev.sterna.dialect} says them in SQL.
 */
package dev.sterna.data;
