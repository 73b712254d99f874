package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.UnitDefaults;
import dev.sterna.processor.spi.NamingConvention;
import dev.sterna.processor.spi.NamingConvention.Name;
import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/**
 * From the names of a model to physical ones: Jakarta Persistence 3.2, sections 2.13 and 11.1, and
 * what a convention makes of them. Names of constraints and indexes are never changed.
 *
 * @param convention what becomes of a name
 * @param defaultSchema the name in the catalog of the schema of what states none
 * @param unit what the persistence unit says of all names
 */
public record NamingRules(NamingConvention convention, String defaultSchema, UnitDefaults unit) {

  /** A column that the model names, or that has this name by default. */
  public PhysicalName column(String logical) {
    return physical(convention.column(nameOf(logical)));
  }

  /** A table that the model names, or that has this name by default. */
  public PhysicalName table(String logical) {
    return physical(convention.table(nameOf(logical)));
  }

  /** A schema that the model names. */
  public PhysicalName schema(String stated) {
    return physical(convention.schema(nameOf(stated)));
  }

  /** A sequence that the model names. */
  public PhysicalName sequence(String logical) {
    return physical(convention.sequence(nameOf(logical)));
  }

  /**
   * The join column of an attribute where none is named (section 11.1.25). It is delimited, like
   * the column that it refers to, so that its case is kept too.
   */
  public PhysicalName joinColumn(String prefix, PhysicalName table, PhysicalName column) {
    String name = convention.joinColumn(prefix, column.text());
    return table.delimited() || column.delimited()
        ? physical(convention.column(new Name(name, true)))
        : column(name);
  }

  /** The table that joins two, where none is named (section 11.1.27). */
  public PhysicalName joinTable(PhysicalName owner, PhysicalName target, String attribute) {
    String name = convention.joinTable(owner.text(), target.text(), attribute);
    return joined(name, owner.delimited() || target.delimited());
  }

  /** The table of an element collection where none is named (section 11.1.8). */
  public PhysicalName collectionTable(String entity, PhysicalName table, String attribute) {
    return joined(convention.collectionTable(entity, attribute), table.delimited());
  }

  /** It is delimited if a table is that it is named after, so that its case is kept too. */
  private PhysicalName joined(String name, boolean delimited) {
    return delimited ? physical(convention.table(new Name(name, true))) : table(name);
  }

  /** A table named after another; Hibernate takes the delimiters of that for a part of the name. */
  public PhysicalName derived(PhysicalName table, String suffix) {
    return joined(table.rendered() + suffix, table.delimited());
  }

  /** The sequence of a table's ids where no generator names one; not delimited as the table is. */
  public PhysicalName sequenceOf(PhysicalName table) {
    return sequence(table.text() + "_SEQ");
  }

  /** A name in the schema that an annotation states, or else in the default one. */
  public QualifiedName qualified(PhysicalName name, Optional<AnnotationView> annotation) {
    Optional<String> written =
        annotation.isPresent() ? annotation.get().text("schema") : Optional.empty();
    Optional<String> logical = written.isPresent() ? written : unit.schema();
    return new QualifiedName(
        logical.isPresent() ? other(schema(logical.get()).catalog()) : Optional.empty(),
        name.catalog());
  }

  private Optional<String> other(String schema) {
    return schema.equals(defaultSchema) ? Optional.empty() : Optional.of(schema);
  }

  private Name nameOf(String logical) {
    PhysicalName name = PhysicalName.of(logical);
    return new Name(name.text(), name.delimited() || unit.delimited());
  }

  private static PhysicalName physical(Name name) {
    return new PhysicalName(name.text(), name.delimited());
  }
}
