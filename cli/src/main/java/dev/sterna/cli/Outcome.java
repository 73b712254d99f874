package dev.sterna.cli;

/**
 * How a command ended.
 *
 * @param exit the exit code; the help lists them
 * @param error what went wrong, as a person reads it; empty if the exit code is 0
 */
public record Outcome(int exit, String error) {}
