package dev.sterna.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the name, or empty for PostgreSQL's
 * @param columns the key's columns in the order of its index
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

  public PrimaryKey {
    columns = Names.distinct("primary key", columns);
  }

  public static PrimaryKey primaryKey(String... columns) {
    return new PrimaryKey("", List.of(columns));
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public PrimaryKey named(String other) {
    return new PrimaryKey(other, columns);
  }

  @Override
  public PrimaryKey renamingColumn(String from, String to) {
    return new PrimaryKey(name, Names.renaming(columns, from, to));
  }

  @Override
  public String defaultName(QualifiedName table) {
    return DefaultName.primaryKey(table.name()).text();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
