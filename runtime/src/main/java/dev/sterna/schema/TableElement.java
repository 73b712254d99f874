package dev.sterna.schema;

/** What stands between the parentheses of {@code CREATE TABLE}: a column or a constraint. */
public sealed interface TableElement permits Column, Constraint {}
