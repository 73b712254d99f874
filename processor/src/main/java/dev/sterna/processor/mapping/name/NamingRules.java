package dev.sterna.processor.mapping.name;

import dev.sterna.migration.ConstraintNames;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.mapping.declaration.UnitDefaults;
import dev.sterna.processor.spi.NamingConvention;
import dev.sterna.processor.spi.NamingConvention.Name;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the names of a model to physical ones: Jakarta Persistence 3.2, sections 2.13 and 11.1, and
 * what a convention makes of them. Names of constraints and indexes are never changed.
 *
 * @param convention what becomes of a name
 * @param defaultSchema the name in the catalog of the schema of what states none
 * @param unit what the persistence unit says of all names
 * @param constraints whose names constraints have
 */
public record NamingRules(
    NamingConvention convention,
    String defaultSchema,
    UnitDefaults unit,
    ConstraintNames constraints) {

  /**
   * Whether constraints that Hibernate overlooks, though the model states them, are left out: where
   * all are to be those that Hibernate makes.
   */
  public boolean leavesOutOverlooked() {
    return constraints == ConstraintNames.HIBERNATE;
  }

  /** A column that the model names, or that has this name by default. */
  public PhysicalName column(String logical) {
    Name name = nameOf(logical);
    return physical(convention.column(name), name);
  }

  /** A column that an attribute names, or that is named after it, with what that was before. */
  public PhysicalName column(String logical, List<Hint> hints) {
    PhysicalName name = column(logical);
    List<PastName> past = new ArrayList<>(hints.size());
    for (Hint hint : hints) {
      past.add(PastName.of(column(hint.name()), hint));
    }
    return name.with(past);
  }

  /** A table that the model names, or that has this name by default, with what that was before. */
  public PhysicalName table(String logical, List<Hint> hints) {
    PhysicalName name = table(logical);
    List<PastName> past = new ArrayList<>(hints.size());
    for (Hint hint : hints) {
      past.add(PastName.of(table(hint.local()), hint));
    }
    return name.with(past);
  }

  /** A table that the model names, or that has this name by default. */
  public PhysicalName table(String logical) {
    Name name = nameOf(logical);
    return physical(convention.table(name), name);
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
   * the column that it refers to or the table of that, so that its case is kept too.
   */
  public PhysicalName joinColumn(String prefix, PhysicalName table, PhysicalName column) {
    String name = convention.joinColumn(prefix, column.logical());
    return table.delimited() || column.delimited()
        ? physical(convention.column(new Name(name, true)))
        : physical(convention.column(nameOf(name)));
  }

  /**
   * The join column of an attribute, with what it was before: named after the attribute or its
   * column under another name, or called otherwise by the model.
   */
  public PhysicalName joinColumn(
      String prefix, List<Hint> hints, PhysicalName table, PhysicalName column) {
    PhysicalName name = joinColumn(prefix, table, column);
    if (hints.isEmpty() && column.past().isEmpty()) {
      return name;
    }
    List<PastName> past = new ArrayList<>();
    for (PastName.Part first : PastName.Part.of(prefix, hints)) {
      for (PastName.Part second : PastName.Part.of(column)) {
        PhysicalName referenced = new PhysicalName(second.text(), second.delimited());
        past.add(PastName.of(joinColumn(first.text(), table, referenced), List.of(first, second)));
      }
    }
    past.remove(past.size() - 1);
    past.addAll(column(prefix, hints).past());
    return name.with(past);
  }

  /**
   * A column of a key that refers to another key and has no name (section 11.1.45): it is called
   * like that one. Beside a delimited table its case is kept, as in {@link #joinColumn}.
   */
  public PhysicalName keyColumn(PhysicalName table, PhysicalName column) {
    return table.delimited() && !column.delimited()
        ? physical(convention.column(new Name(column.logical(), true)))
        : column;
  }

  /** The table that joins two, where none is named (section 11.1.27). */
  public PhysicalName joinTable(PhysicalName owner, PhysicalName target, Attribute attribute) {
    List<PastName> past = new ArrayList<>();
    PhysicalName name = owner;
    for (PastName.Part one : PastName.Part.of(owner)) {
      for (PastName.Part other : PastName.Part.of(target)) {
        for (PastName.Part last : PastName.Part.of(attribute.name(), attribute.hints())) {
          String joined = convention.joinTable(one.text(), other.text(), last.text());
          name = joined(joined, one.delimited() || other.delimited());
          past.add(PastName.of(name, List.of(one, other, last)));
        }
      }
    }
    past.remove(past.size() - 1);
    past.addAll(table(attribute.name(), attribute.hints()).past());
    return name.with(past);
  }

  /** The table of an element collection where none is named (section 11.1.8). */
  public PhysicalName collectionTable(
      String entity, List<Hint> hints, PhysicalName table, Attribute attribute) {
    List<PastName> past = new ArrayList<>();
    PhysicalName name = table;
    for (PastName.Part owner : PastName.Part.of(entity, hints)) {
      for (PastName.Part last : PastName.Part.of(attribute.name(), attribute.hints())) {
        String joined = convention.collectionTable(owner.text(), last.text());
        name = joined(joined, table.delimited());
        past.add(PastName.of(name, List.of(owner, last)));
      }
    }
    past.remove(past.size() - 1);
    past.addAll(table(attribute.name(), attribute.hints()).past());
    return name.with(past);
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
    List<PastName> past = new ArrayList<>(table.past().size());
    for (PastName before : table.past()) {
      past.add(
          new PastName(Optional.empty(), sequence(before.name().text() + "_SEQ"), before.hints()));
    }
    return sequence(table.text() + "_SEQ").with(past);
  }

  /** A name in the schema that an annotation states, or else in the default one. */
  public QualifiedName qualified(PhysicalName name, Optional<AnnotationView> annotation) {
    Optional<String> written =
        annotation.isPresent() ? annotation.get().text("schema") : Optional.empty();
    Optional<String> logical = written.isPresent() ? written : unit.schema();
    return new QualifiedName(
        logical.isPresent() ? qualifier(logical.get()) : Optional.empty(), name.catalog());
  }

  /** The schema that the model names, unless it is the default one. */
  public Optional<String> qualifier(String stated) {
    String name = schema(stated).catalog();
    return name.equals(defaultSchema) ? Optional.empty() : Optional.of(name);
  }

  private Name nameOf(String logical) {
    PhysicalName name = PhysicalName.of(logical);
    return new Name(name.text(), name.delimited() || unit.delimited());
  }

  private static PhysicalName physical(Name name, Name logical) {
    return new PhysicalName(name.text(), name.delimited(), logical.text(), List.of());
  }

  /** The name of what others are named after as it is in the database. */
  private static PhysicalName physical(Name name) {
    return new PhysicalName(name.text(), name.delimited());
  }
}
