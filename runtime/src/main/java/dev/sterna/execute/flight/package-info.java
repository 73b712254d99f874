/** Sends the statements of a transaction to the server in one round trip. */
package dev.sterna.execute.flight;
