/**
 * The commands, for an application's {@code main} and for {@link dev.sterna.cli.SternaCli}'s own.
 */
package dev.sterna.cli;
