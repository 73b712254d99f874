package dev.sterna.dialect;

/**
 * A statement that inserts some rows of a resource.
 *
 * @param from the first line
 * @param to the last line
 * @param sql the statement
 */
public record RowBatch(int from, int to, String sql) {}
