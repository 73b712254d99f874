package dev.sterna.processor.spi;

import java.util.Objects;

/**
 * The names of a database from those of a model, for teams with a convention of their own: what
 * Hibernate's naming strategies are, which no compiler can ask.
 *
 * <p>An implementation is a service on the processor path ({@link java.util.ServiceLoader}), and
 * {@code @Migrations(naming = NamingStrategy.SERVICE)} asks for it. It is asked in every compile,
 * so it must give the same name for the same argument whatever the time, place and locale. Each
 * method says what Jakarta Persistence says unless it is overridden.
 */
public interface NamingConvention {

  /** The schema of this name. */
  default Name schema(Name stated) {
    return stated;
  }

  /** The table that the model gives this name, or that has it by default. */
  default Name table(Name logical) {
    return logical;
  }

  /** The column that the model gives this name, or that has it by default. */
  default Name column(Name logical) {
    return logical;
  }

  /** The sequence that the model gives this name, or that has it by default. */
  default Name sequence(Name logical) {
    return logical;
  }

  /**
   * What the table is called by default that joins two; {@link #table} is asked with it then
   * (Jakarta Persistence 3.2, section 11.1.27).
   *
   * @param ownerTable the table of the entity that owns the relationship
   * @param targetTable the table of the other entity
   * @param attribute the name of the attribute
   */
  default String joinTable(String ownerTable, String targetTable, String attribute) {
    return ownerTable + "_" + targetTable;
  }

  /**
   * What the table of an element collection is called by default (section 11.1.8).
   *
   * @param ownerEntity the name of the entity that owns it
   * @param attribute the name of the attribute
   */
  default String collectionTable(String ownerEntity, String attribute) {
    return ownerEntity + "_" + attribute;
  }

  /**
   * What a column is called by default that refers to another (section 11.1.25).
   *
   * @param prefix the name of the attribute, or of the entity that owns a collection
   * @param referencedColumn the column that it refers to
   */
  default String joinColumn(String prefix, String referencedColumn) {
    return prefix + "_" + referencedColumn;
  }

  /**
   * A name.
   *
   * @param text its characters, without delimiters
   * @param delimited whether its case counts; else PostgreSQL folds it to lower case
   */
  record Name(String text, boolean delimited) {

    public Name {
      Objects.requireNonNull(text, "text");
    }
  }
}
