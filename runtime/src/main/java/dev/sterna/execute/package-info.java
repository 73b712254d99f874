/**
 * Runs revisions against a database: the lock, the transactions, the revision table, and what is
 * said when something fails. Applications enter through {@link dev.sterna.Migrator}.
 */
package dev.sterna.execute;
