/**
 * Decides what to run against a database and runs it, step by step, beside other runners, and says
 * what failed. Applications enter through {@link dev.sterna.Migrator}.
 */
package dev.sterna.execute;
