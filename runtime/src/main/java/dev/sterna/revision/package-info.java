/**
 * The order of revisions: their graph, the ways to name one ({@code head}, {@code +1}, a prefix),
 * and the plan from where a database stands to where it should be. Pure Java over records: no
 * files, no database, no user code.
 */
package dev.sterna.revision;
