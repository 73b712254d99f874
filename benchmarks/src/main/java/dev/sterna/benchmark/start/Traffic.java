package dev.sterna.benchmark.start;

/**
 * What went over a {@link Link}.
 *
 * @param trips how often a client waited for the server
 * @param statements the statements that the server has run, or refused
 */
record Traffic(int trips, int statements) {}
