package dev.sterna.operation;

import dev.sterna.schema.Table;

/**
 * Creates a table with its columns and constraints; indexes follow as operations of their own.
 *
 * @param table the table, without indexes
 */
public record CreateTable(Table table) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "create table " + table.name();
  }
}
