/**
 * Operations as SQL. Pure: an operation and nothing else decides its statements, so that offline
 * SQL, a plan and a run show the same text.
 *
 * <p>Every table, sequence and index is written with its schema, so that no {@code search_path}
 * turns a migration against another schema.
 */
package dev.sterna.dialect;
