package dev.sterna.diff;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of constraints and indexes, most of which are made of those of their table and columns.
 */
final class PartNames implements RenameOrder.Namespace<PartName> {

  private final Renaming renaming;

  PartNames(Renaming renaming) {
    this.renaming = renaming;
  }

  /**
   * The new names of what is the same in these tables but for its name. What would get one that
   * something else keeps is left to the comparison, which replaces it.
   */
  SortedMap<PartName, PartName> wanted(Set<QualifiedName> tables, Schema to) {
    SortedMap<PartName, PartName> wanted = new TreeMap<>();
    for (QualifiedName name : tables) {
      Optional<Table> before = renaming.schema().table(name);
      Optional<Table> after = to.table(name);
      if (before.isPresent() && after.isPresent()) {
        addConstraints(before.get(), after.get(), wanted);
        addIndexes(before.get(), after.get(), wanted);
      }
    }
    while (wanted.values().removeIf(part -> isKept(part, wanted))) {
      // What is not renamed keeps its own name from others.
    }
    return wanted;
  }

  private static void addConstraints(Table before, Table after, Map<PartName, PartName> wanted) {
    Map<String, Constraint> parts = new TreeMap<>();
    before.constraints().forEach(part -> parts.put(part.name(), part));
    Matching.of(
            before.constraints(),
            new KeyOrder(before).in(after.constraints()),
            Matching.CONSTRAINT,
            part -> false,
            name -> true)
        .renamed()
        .forEach(
            (name, other) -> {
              PartName part = PartName.of(before.name(), parts.get(name));
              wanted.put(part, part.named(other));
            });
  }

  private static void addIndexes(Table before, Table after, Map<PartName, PartName> wanted) {
    Matching.of(before.indexes(), after.indexes(), Matching.INDEX, part -> false, name -> true)
        .renamed()
        .forEach(
            (name, other) -> {
              PartName part = new PartName(before.name(), false, true, name);
              wanted.put(part, part.named(other));
            });
  }

  private boolean isKept(PartName name, Map<PartName, PartName> wanted) {
    return holder(name).filter(holder -> !wanted.containsKey(holder)).isPresent()
        || name.relation() && renaming.schema().sequence(qualified(name)).isPresent();
  }

  private static QualifiedName qualified(PartName part) {
    return part.table().sibling(part.name());
  }

  @Override
  public Optional<PartName> holder(PartName name) {
    Schema schema = renaming.schema();
    Optional<PartName> inTable =
        name.constraint()
            ? schema
                .table(name.table())
                .flatMap(table -> table.constraint(name.name()))
                .map(constraint -> PartName.of(name.table(), constraint))
            : Optional.empty();
    return inTable.isPresent() || !name.relation()
        ? inTable
        : schema.owner(qualified(name)).map(owner -> PartName.of(owner, name.name()));
  }

  @Override
  public void rename(PartName from, PartName to) {
    renaming.apply(from.renamedTo(to.name()));
  }

  @Override
  public PartName aside(PartName name) {
    return name.named(
        TemporaryName.of(
            name.name(),
            other ->
                holder(name.named(other)).isPresent()
                    || renaming.schema().sequence(name.table().sibling(other)).isPresent()));
  }
}
