package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.RenameTable;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Gives things their new names before anything is compared by name. All that a name has to do with
 * follows here, in the schema to compare: what is over a column, what refers to a table, and what
 * is named after either.
 */
public final class Renaming {

  private final Schema to;
  private final List<Operation> operations = new ArrayList<>();
  private Schema schema;

  private Renaming(Schema from, Schema to) {
    this.schema = from;
    this.to = to;
  }

  /**
   * Gives what is renamed its new name.
   *
   * @param from the schema as it is
   * @param to the schema that it is compared with then
   */
  public static Renaming of(Schema from, Schema to, Renames renames) {
    Renaming renaming = new Renaming(from, to);
    if (!renames.areNone()) {
      renaming.follow(renames);
    }
    renaming.renameTypes();
    return renaming;
  }

  private void follow(Renames renames) {
    Map<QualifiedName, QualifiedName> wanted = wanted(renames);
    createNamespaces(wanted);
    Set<QualifiedName> renamed = new TreeSet<>(renames.columns().keySet());
    renamed.addAll(wanted.values());
    RenameOrder.follow(wanted, new RelationNames(this, to));
    renames.columns().forEach(this::renameColumns);
    renameParts(renamed);
    renames.values().forEach(this::renameValues);
    renames.attributes().forEach(this::renameAttributes);
  }

  private void renameTypes() {
    Optional<RenameObject> next = new RenamedTypes(schema, to).next();
    while (next.isPresent()) {
      apply(next.get());
      next = new RenamedTypes(schema, to).next();
    }
  }

  /** The schema under the new names. */
  public Schema schema() {
    return schema;
  }

  /** What gives the names, nothing if none is new. */
  public List<Operation> operations() {
    return AlterTable.folding(operations);
  }

  /**
   * Columns, by tables, whose names mean others in the schema to compare with than they did: all of
   * them, if that is a table's.
   */
  Map<String, Set<String>> reused() {
    Map<String, Set<String>> reused = new TreeMap<>();
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename) {
        to.table(rename.from())
            .ifPresent(
                table -> table.columns().forEach(column -> reuse(table, column.name(), reused)));
      } else if (operation instanceof AlterTable alter
          && alter.changes().get(0) instanceof RenameColumn rename) {
        to.table(alter.table())
            .filter(table -> table.column(rename.from()).isPresent())
            .ifPresent(table -> reuse(table, rename.from(), reused));
      }
    }
    return reused;
  }

  private static void reuse(Table table, String column, Map<String, Set<String>> reused) {
    reused.computeIfAbsent(table.name().name(), name -> new TreeSet<>()).add(column);
  }

  void apply(Operation operation) {
    schema = operation.apply(schema);
    operations.add(operation);
  }

  /** The new names of tables and sequences by the old ones. */
  private Map<QualifiedName, QualifiedName> wanted(Renames renames) {
    Map<QualifiedName, QualifiedName> wanted = new TreeMap<>();
    renames
        .tables()
        .forEach(
            (name, past) -> {
              if (to.table(name).isPresent() && schema.table(past).isPresent()) {
                wanted.putIfAbsent(past, name);
              }
            });
    renames
        .sequences()
        .forEach(
            (name, past) -> {
              if (to.sequence(name).isPresent() && schema.sequence(past).isPresent()) {
                wanted.putIfAbsent(past, name);
              }
            });
    wanted.entrySet().removeIf(rename -> rename.getKey().equals(rename.getValue()));
    return wanted;
  }

  private void createNamespaces(Map<QualifiedName, QualifiedName> wanted) {
    for (QualifiedName name : wanted.values()) {
      if (name.schema().filter(known -> !schema.namespaces().contains(known)).isPresent()) {
        apply(new CreateSchema(name.schema().orElseThrow()));
      }
    }
  }

  private void renameColumns(QualifiedName name, SortedMap<String, String> past) {
    Optional<Table> before = schema.table(name);
    Optional<Table> after = to.table(name);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Map<String, String> wanted = new TreeMap<>();
    past.forEach(
        (column, old) -> {
          if (after.get().column(column).isPresent()
              && before.get().column(old).isPresent()
              && !column.equals(old)) {
            wanted.putIfAbsent(old, column);
          }
        });
    RenameOrder.follow(wanted, new ColumnNames(name, after.get()));
  }

  private void renameValues(QualifiedName type, SortedMap<String, String> past) {
    Members values =
        new Members(
            ObjectName.enumType(type),
            all -> ((EnumType) all).values(),
            (from, to) -> new RenameEnumValue(type, from, to));
    renameMembers(values, past);
  }

  private void renameAttributes(QualifiedName type, SortedMap<String, String> past) {
    Members attributes =
        new Members(
            ObjectName.compositeType(type),
            all -> ((CompositeType) all).names(),
            (from, to) -> new RenameAttribute(type, from, to));
    renameMembers(attributes, past);
  }

  private void renameMembers(Members members, SortedMap<String, String> past) {
    if (schema.object(members.type).isPresent() && to.object(members.type).isPresent()) {
      Map<String, String> wanted = new TreeMap<>();
      past.forEach((member, before) -> wanted.putIfAbsent(before, member));
      wanted.keySet().removeIf(before -> members.holder(before).isEmpty());
      RenameOrder.follow(wanted, members);
    }
  }

  private void renameParts(Set<QualifiedName> tables) {
    PartNames names = new PartNames(this);
    RenameOrder.follow(names.wanted(tables, to), names);
  }

  /** The names of the columns of a table. */
  private final class ColumnNames implements RenameOrder.Namespace<String> {

    private final QualifiedName table;
    private final Table after;

    ColumnNames(QualifiedName table, Table after) {
      this.table = table;
      this.after = after;
    }

    @Override
    public Optional<String> holder(String name) {
      return schema.tables().get(table).column(name).map(column -> name);
    }

    @Override
    public void rename(String from, String to) {
      apply(new AlterTable(table, List.of(new RenameColumn(from, to))));
    }

    @Override
    public String aside(String name) {
      return TemporaryName.of(
          name, other -> holder(other).isPresent() || after.column(other).isPresent());
    }
  }

  /** The values of an enum type, or the attributes of a composite one. */
  private final class Members implements RenameOrder.Namespace<String> {

    private final ObjectName type;
    private final Function<DatabaseObject, List<String>> names;
    private final BiFunction<String, String, Operation> renaming;

    Members(
        ObjectName type,
        Function<DatabaseObject, List<String>> names,
        BiFunction<String, String, Operation> renaming) {
      this.type = type;
      this.names = names;
      this.renaming = renaming;
    }

    @Override
    public Optional<String> holder(String member) {
      return Optional.of(member).filter(in(schema)::contains);
    }

    @Override
    public void rename(String from, String to) {
      apply(renaming.apply(from, to));
    }

    @Override
    public String aside(String member) {
      return TemporaryName.of(
          member, other -> in(schema).contains(other) || in(to).contains(other));
    }

    private List<String> in(Schema all) {
      return names.apply(all.objects().get(type));
    }
  }
}
