/**
 * How a revision describes work on rows: the columns of a table as they are at that revision, the
 * values to set, and the rows to select. Values only; {@code dev.sterna.dialect} turns them into
 * SQL.
 */
package dev.sterna.data;
