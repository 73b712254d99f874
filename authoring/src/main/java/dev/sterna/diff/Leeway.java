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
 * What a model leaves open is as the database has it: the name of a constraint or index that states
 * none, whether a constraint or an index keeps columns unique, and whether a column is numbered as
 * an identity or from a sequence of its own ({@code serial}). A database that others made then
 * differs from the model only in what the model says.
 */
public final class Leeway {

  private static final String FROM_SEQUENCE = "nextval(";

  private final Predicate<QualifiedName> isOpen;

  /**
   * @param isOpen whether the model leaves it to Sterna how a constraint or index is called that
   *     has this name
   */
  public Leeway(Predicate<QualifiedName> isOpen) {
    this.isOpen = isOpen;
  }

  /** The declared schema, with what it leaves open as the known one has it. */
  public Schema taken(Schema known, Schema declared) {
    Schema taken = declared;
    for (Table table : declared.tables().values()) {
      Table before = known.tables().get(table.name());
      if (before != null && !before.equals(table)) {
        Table after = taken(before, table);
        taken = after.equals(table) ? taken : taken.withTable(after);
      }
    }
    return taken;
  }

  private Table taken(Table known, Table declared) {
    Table named =
        declared
            .withColumns(columns(known, declared))
            .withConstraints(
                renamed(known.constraints(), declared.constraints(), Matching.CONSTRAINT, declared))
            .withIndexes(renamed(known.indexes(), declared.indexes(), Matching.INDEX, declared));
    return withUniqueIndexes(known, named);
  }

  private static List<Column> columns(Table known, Table declared) {
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
  private <T> List<T> renamed(
      List<T> known, List<T> declared, Matching.Naming<T> naming, Table table) {
    Map<String, String> names = new HashMap<>();
    Matching.of(known, declared, naming, part -> false, name -> isOpen(table, name))
        .renamed()
        .forEach(
            (from, to) -> {
              if (isFree(from, table)) {
                names.put(to, from);
              }
            });
    if (names.isEmpty()) {
      return declared;
    }
    List<T> parts = new ArrayList<>(declared.size());
    for (T part : declared) {
      String name = names.get(naming.name(part));
      parts.add(name == null ? part : naming.named(part, name));
    }
    return parts;
  }

  private boolean isOpen(Table table, String name) {
    return isOpen.test(table.name().sibling(name));
  }

  private static boolean isFree(String name, Table declared) {
    return declared.constraint(name).isEmpty() && declared.index(name).isEmpty();
  }

  private Table withUniqueIndexes(Table known, Table declared) {
    List<Constraint> constraints = new ArrayList<>(declared.constraints().size());
    List<Index> indexes = new ArrayList<>(declared.indexes());
    for (Constraint constraint : declared.constraints()) {
      Optional<Index> index =
          constraint instanceof Unique unique && !known.constraints().contains(unique)
              ? uniqueIndex(known, unique, declared)
              : Optional.empty();
      if (index.isPresent()) {
        indexes.add(index.get());
      } else {
        constraints.add(constraint);
      }
    }
    return constraints.size() == declared.constraints().size()
        ? declared
        : declared.withConstraints(constraints).withIndexes(indexes);
  }

  private Optional<Index> uniqueIndex(Table known, Unique unique, Table declared) {
    if (!isOpen(declared, unique.name()) || unique.deferral() != Deferral.NOT_DEFERRABLE) {
      return Optional.empty();
    }
    Index plain = Index.index("?", unique.columns().toArray(String[]::new)).asUnique();
    Index wanted = unique.nullsDistinct() ? plain : plain.nullsNotDistinct();
    for (Index index : known.indexes()) {
      if (index.named("?").equals(wanted) && declared.index(index.name()).isEmpty()) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }
}
