package dev.sterna.diff;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table as it is known and as a model declares it.
 *
 * @param isOpen whether the model states no name for what has this one
 * @param schema all that the model declares
 * @param known the table as it is
 * @param declared the table as the model has it
 */
record TableLeeway(Predicate<QualifiedName> isOpen, Schema schema, Table known, Table declared) {

  private static final String FROM_SEQUENCE = "nextval(";

  /** The declared table, with what it leaves open as the known one has it. */
  Table taken() {
    Table named =
        declared
            .withColumns(columns())
            .withConstraints(
                renamed(
                    known.constraints(),
                    new KeyOrder(known).in(declared.constraints()),
                    Matching.CONSTRAINT))
            .withIndexes(renamed(known.indexes(), declared.indexes(), Matching.INDEX));
    return withUniqueIndexes(named);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(declared.columns().size());
    for (Column column : declared.columns()) {
      Optional<Column> before = known.column(column.name());
      columns.add(before.isPresent() ? numbered(before.get(), column) : column);
    }
    return columns;
  }

  private static Column numbered(Column known, Column declared) {
    boolean isSerial =
        known.defaultValue().isPresent()
            && known.defaultValue().get().startsWith(FROM_SEQUENCE)
            && declared.identity().isPresent()
            && !declared.identity().get().always();
    return isSerial
        ? declared.withIdentity(Optional.empty()).withDefault(known.defaultValue())
        : declared;
  }

  /** The declared parts, those that only the name tells from a known one under its name. */
  private <T> List<T> renamed(List<T> before, List<T> after, Matching.Naming<T> naming) {
    Map<String, String> names = new HashMap<>();
    Matching.of(before, after, naming, part -> false, this::isOpen)
        .renamed()
        .forEach(
            (from, to) -> {
              if (isFree(from)) {
                names.put(to, from);
              }
            });
    if (names.isEmpty()) {
      return after;
    }
    List<T> parts = new ArrayList<>(after.size());
    for (T part : after) {
      String name = names.get(naming.name(part));
      parts.add(name == null ? part : naming.named(part, name));
    }
    return parts;
  }

  private boolean isOpen(String name) {
    return isOpen.test(declared.name().sibling(name));
  }

  private boolean isFree(String name) {
    return declared.constraint(name).isEmpty()
        && declared.index(name).isEmpty()
        && !isElsewhere(name);
  }

  /** Whether something beside this table gets the name, which relations of a schema share. */
  private boolean isElsewhere(String name) {
    QualifiedName relation = declared.name().sibling(name);
    return schema.sequence(relation).isPresent()
        || schema
            .owner(relation)
            .filter(owner -> !owner.name().equals(declared.name()))
            .isPresent();
  }

  private Table withUniqueIndexes(Table named) {
    List<Constraint> constraints = new ArrayList<>(named.constraints().size());
    List<Index> indexes = new ArrayList<>(named.indexes());
    for (Constraint constraint : named.constraints()) {
      Optional<Index> index =
          constraint instanceof Unique unique && !known.constraints().contains(unique)
              ? uniqueIndex(unique, indexes)
              : Optional.empty();
      if (index.isPresent()) {
        indexes.add(index.get());
      } else {
        constraints.add(constraint);
      }
    }
    return named.withConstraints(constraints).withIndexes(indexes);
  }

  private Optional<Index> uniqueIndex(Unique unique, List<Index> taken) {
    if (!isOpen(unique.name()) || unique.deferral() != Deferral.NOT_DEFERRABLE) {
      return Optional.empty();
    }
    Index plain = Index.index("?", unique.columns().toArray(String[]::new)).asUnique();
    Index wanted = unique.nullsDistinct() ? plain : plain.nullsNotDistinct();
    for (Index index : known.indexes()) {
      if (index.named("?").equals(wanted) && isFree(index, taken)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Index index, List<Index> taken) {
    for (Index other : taken) {
      if (other.name().equals(index.name())) {
        return false;
      }
    }
    return !isElsewhere(index.name());
  }
}
