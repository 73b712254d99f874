package dev.sterna.processor.spi;

import java.util.Objects;

/**
 * Derives the names in a database from those in a model, for teams with their own convention. It
 * corresponds to Hibernate's naming strategies, which a compiler cannot call.
 *
 * <p>An implementation is a service on the processor path ({@link java.util.ServiceLoader}), which
 * {@code @Migrations(naming = NamingStrategy.SERVICE)} enables. It is called in every compile, so
 * it must return the same name for the same argument, whatever the time, place and locale. By
 * default, each method follows Jakarta Persistence.
 */
public interface NamingConvention {

  /** The name of the schema with this name in the model. */
  default Name schema(Name stated) {
    return stated;
  }

  /** The name of the table with this name in the model, stated or by default. */
  default Name table(Name logical) {
    return logical;
  }

  /** The name of the column with this name in the model, stated or by default. */
  default Name column(Name logical) {
    return logical;
  }

  /** The name of the sequence with this name in the model, stated or by default. */
  default Name sequence(Name logical) {
    return logical;
  }

  /**
   * The default name of a join table, which is then passed to {@link #table} (Jakarta Persistence
   * 3.2, section 11.1.27).
   *
   * @param ownerTable the table of the entity that owns the relationship
   * @param targetTable the table of the other entity
   * @param attribute the name of the attribute
   */
  default String joinTable(String ownerTable, String targetTable, String attribute) {
    return ownerTable + "_" + targetTable;
  }

  /**
   * The default name of the table of an element collection (section 11.1.8).
   *
   * @param ownerEntity the name of the entity that owns it
   * @param attribute the name of the attribute
   */
  default String collectionTable(String ownerEntity, String attribute) {
    return ownerEntity + "_" + attribute;
  }

  /**
   * The default name of a column that refers to another (section 11.1.25).
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
   * @param delimited whether its case counts; otherwise PostgreSQL folds it to lower case
   */
  record Name(String text, boolean delimited) {

    public Name {
      Objects.requireNonNull(text, "text");
    }
  }
}
