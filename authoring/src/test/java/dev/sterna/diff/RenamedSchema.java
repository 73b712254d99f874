package dev.sterna.diff;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import dev.sterna.schema.View;
import dev.sterna.schema.ViewQueries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema with other names: of tables (in other schemas too), sequences and columns, some of them
 * swapped, in chains, or taken from what is dropped, and given to something new. What is named
 * after them follows.
 *
 * @param from the schema
 * @param to the schema with other names
 * @param renames what the author of the second one says
 */
record RenamedSchema(Schema from, Schema to, Renames renames) {

  static RenamedSchema of(Schema from, Random random) {
    return of(from, from, random);
  }

  /** With other names for what was in the earlier schema too, where they are past names then. */
  static RenamedSchema of(Schema earlier, Schema from, Random random) {
    return new Maker(earlier, from, random).renamed();
  }

  static RenamedSchema unchanged(Schema schema) {
    return new RenamedSchema(schema, schema, Renames.NONE);
  }

  /** The table under its new name, its columns too. */
  Table renamed(Table table) {
    Map<QualifiedName, QualifiedName> present = new HashMap<>();
    renames.tables().forEach((name, past) -> present.put(past, name));
    QualifiedName name = present.getOrDefault(table.name(), table.name());
    Map<String, String> columns = new HashMap<>();
    renames
        .columns()
        .getOrDefault(name, Collections.emptySortedMap())
        .forEach((column, past) -> columns.put(past, column));
    return Table.of(
        name,
        table.columns().stream()
            .map(column -> column.withName(columns.getOrDefault(column.name(), column.name())))
            .toArray(Column[]::new));
  }

  /** The name in {@code from} of each table of {@code to} that is not new. */
  Map<QualifiedName, QualifiedName> origins() {
    Map<QualifiedName, QualifiedName> origins = new TreeMap<>(renames.tables());
    Set<QualifiedName> moved = new HashSet<>(renames.tables().values());
    for (QualifiedName name : to.tables().keySet()) {
      if (from.table(name).isPresent() && !moved.contains(name)) {
        origins.putIfAbsent(name, name);
      }
    }
    return origins;
  }

  /** The name in {@code from} of each column of a table of {@code to} that is not new. */
  Map<String, String> columnOrigins(QualifiedName table) {
    Map<String, String> origins =
        new TreeMap<>(renames.columns().getOrDefault(table, Collections.emptySortedMap()));
    Set<String> moved = new HashSet<>(origins.values());
    Table before = from.tables().get(origins().get(table));
    for (Column column : to.tables().get(table).columns()) {
      if (before.column(column.name()).isPresent() && !moved.contains(column.name())) {
        origins.putIfAbsent(column.name(), column.name());
      }
    }
    return origins;
  }

  private static final class Maker {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"");

    private final Schema earlier;
    private final Schema from;
    private final Random random;
    private final Map<QualifiedName, QualifiedName> relations = new TreeMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
    private final Set<QualifiedName> taken = new HashSet<>();
    private int given;

    Maker(Schema earlier, Schema from, Random random) {
      this.earlier = earlier;
      this.from = from;
      this.random = random;
    }

    RenamedSchema renamed() {
      chooseRelations();
      for (Table table : from.tables().values()) {
        columns.put(table.name(), chosen(table));
      }
      List<Sequence> sequences = new ArrayList<>();
      for (Sequence sequence : from.sequences().values()) {
        sequences.add(sequence.named(relations.get(sequence.name())));
      }
      taken.addAll(relations.values());
      List<Table> tables = new ArrayList<>();
      for (Table table : from.tables().values()) {
        tables.add(renamed(table));
      }
      addReused(tables);
      Set<String> namespaces = new TreeSet<>(from.namespaces());
      relations.values().forEach(name -> name.schema().ifPresent(namespaces::add));
      Schema to = Schema.of(namespaces, tables, sequences).withObjects(objects(tables));
      return new RenamedSchema(from, to, renames());
    }

    /** Views select from the tables under their new names. */
    private List<DatabaseObject> objects(List<Table> tables) {
      List<DatabaseObject> objects = new ArrayList<>();
      for (DatabaseObject object : from.objects().values()) {
        objects.add(object instanceof View view ? renamed(view, tables) : object);
      }
      return objects;
    }

    private View renamed(View view, List<Table> tables) {
      for (Table table : from.tables().values()) {
        int which = ViewQueries.of(table).indexOf(view.query());
        if (which >= 0) {
          QualifiedName name = relations.get(table.name());
          Table renamed =
              tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
          return new View(view.name(), ViewQueries.of(renamed).get(which), view.isMaterialized());
        }
      }
      return view;
    }

    private void chooseRelations() {
      List<QualifiedName> names = new ArrayList<>(from.tables().keySet());
      names.addAll(from.sequences().keySet());
      List<QualifiedName> some = new ArrayList<>(names);
      some.removeIf(name -> random.nextBoolean() || !isEarlier(name));
      List<QualifiedName> shuffled = new ArrayList<>(some);
      Collections.shuffle(shuffled, random);
      names.forEach(name -> relations.put(name, name));
      for (int i = 0; i < some.size(); i++) {
        QualifiedName other = shuffled.get(i);
        QualifiedName name = some.get(i);
        QualifiedName chosen =
            switch (random.nextInt(4)) {
              case 0 -> other.sibling("fresh " + given++);
              case 1 -> QualifiedName.name("moved", other.name() + given++);
              default -> other;
            };
        relations.put(name, chosen);
      }
    }

    private boolean isEarlier(QualifiedName name) {
      return from.table(name).isPresent()
          ? earlier.table(name).isPresent()
          : earlier.sequence(name).isPresent();
    }

    private Map<String, String> chosen(Table table) {
      List<String> names = table.columns().stream().map(Column::name).toList();
      List<String> some = new ArrayList<>(names);
      some.removeIf(name -> random.nextBoolean() || !isEarlier(table, name));
      List<String> shuffled = new ArrayList<>(some);
      Collections.shuffle(shuffled, random);
      Map<String, String> chosen = new HashMap<>();
      names.forEach(name -> chosen.put(name, name));
      for (int i = 0; i < some.size(); i++) {
        chosen.put(some.get(i), random.nextInt(3) == 0 ? "fresh" + given++ : shuffled.get(i));
      }
      return chosen;
    }

    private boolean isEarlier(Table table, String column) {
      return earlier.table(table.name()).flatMap(old -> old.column(column)).isPresent();
    }

    private Table renamed(Table table) {
      QualifiedName name = relations.get(table.name());
      Map<String, String> names = columns.get(table.name());
      List<Column> renamed = new ArrayList<>();
      for (Column column : table.columns()) {
        renamed.add(
            column
                .withName(names.get(column.name()))
                .withGenerated(column.generated().map(sql -> renamed(sql, names))));
      }
      List<Constraint> constraints = new ArrayList<>();
      Set<String> inTable = new HashSet<>();
      for (Constraint constraint : table.constraints()) {
        constraints.add(constraint(table, constraint, name, inTable));
      }
      List<Index> indexes = new ArrayList<>();
      for (Index index : table.indexes()) {
        indexes.add(
            index(index, names).named(free(name, List.of(index.name()), new HashSet<>(), true)));
      }
      if (random.nextInt(3) == 0) {
        reuse(table, names, renamed);
      }
      return new Table(name, renamed, constraints, indexes, table.comment(), table.options());
    }

    private void reuse(Table table, Map<String, String> names, List<Column> renamed) {
      Set<String> free = new TreeSet<>(names.keySet());
      free.removeAll(names.values());
      free.forEach(
          name ->
              renamed.add(
                  table
                      .column(name)
                      .orElseThrow()
                      .withGenerated(Optional.empty())
                      .withIdentity(Optional.empty())
                      .withNullable(true)));
    }

    private Constraint constraint(
        Table table, Constraint constraint, QualifiedName name, Set<String> inTable) {
      Constraint renamed = renamed(table, constraint);
      List<String> wished = new ArrayList<>();
      if (constraint.name().equals(constraint.defaultName(table.name()))) {
        wished.add(renamed.defaultName(name));
      }
      wished.add(constraint.name());
      return renamed.named(free(name, wished, inTable, constraint.hasIndex()));
    }

    private Constraint renamed(Table table, Constraint constraint) {
      Map<String, String> names = columns.get(table.name());
      if (constraint instanceof PrimaryKey key) {
        return new PrimaryKey(key.name(), all(key.columns(), names));
      }
      if (constraint instanceof Unique key) {
        return new Unique(
            key.name(), all(key.columns(), names), key.nullsDistinct(), key.deferral());
      }
      if (constraint instanceof ForeignKey key) {
        return new ForeignKey(
            key.name(),
            all(key.columns(), names),
            relations.get(key.table()),
            all(key.references(), columns.get(key.table())),
            key.onDelete(),
            key.onUpdate(),
            key.matchFull(),
            key.deferral(),
            key.validated());
      }
      if (constraint instanceof Exclude exclude) {
        return new Exclude(
            exclude.name(),
            exclude.method(),
            exclude.elements().stream().map(e -> renamed(e, names)).toList(),
            exclude.where().map(sql -> renamed(sql, names)),
            exclude.deferral());
      }
      Check check = (Check) constraint;
      return new Check(check.name(), renamed(check.expression(), names), check.validated());
    }

    private static Exclude.Element renamed(Exclude.Element element, Map<String, String> names) {
      return new Exclude.Element(
          element.isExpression() ? renamed(element.source(), names) : names.get(element.source()),
          element.isExpression(),
          element.operator());
    }

    private static Index index(Index index, Map<String, String> names) {
      return new Index(
          index.name(),
          index.parts().stream()
              .map(
                  part ->
                      new IndexPart(
                          part.expression()
                              ? renamed(part.source(), names)
                              : names.get(part.source()),
                          part.expression(),
                          part.descending(),
                          part.nulls(),
                          part.operatorClass(),
                          part.collation()))
              .toList(),
          index.unique(),
          index.nullsDistinct(),
          index.method(),
          all(index.include(), names),
          index.where().map(sql -> renamed(sql, names)),
          index.storage(),
          index.tablespace());
    }

    private static List<String> all(List<String> some, Map<String, String> names) {
      return some.stream().map(names::get).toList();
    }

    /** The texts of random schemas name columns in quotes, and nothing else. */
    private static String renamed(String sql, Map<String, String> names) {
      return QUOTED
          .matcher(sql)
          .replaceAll(
              found -> {
                String name = names.get(found.group(1).replace("\"\"", "\""));
                return Matcher.quoteReplacement('"' + name.replace("\"", "\"\"") + '"');
              });
    }

    private String free(
        QualifiedName table, List<String> wished, Set<String> inTable, boolean isRelation) {
      List<String> all = new ArrayList<>(wished);
      all.add("part " + given++);
      String name =
          all.stream()
              .filter(n -> !inTable.contains(n))
              .filter(n -> !isRelation || !taken.contains(table.sibling(n)))
              .findFirst()
              .orElseThrow();
      inTable.add(name);
      if (isRelation) {
        taken.add(table.sibling(name));
      }
      return name;
    }

    /** New tables with old names. */
    private void addReused(List<Table> tables) {
      for (QualifiedName name : from.tables().keySet()) {
        if (random.nextBoolean() && taken.add(name)) {
          tables.add(Table.of(name, Column.column("note", SqlType.text())));
        }
      }
    }

    private Renames renames() {
      Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
      Map<QualifiedName, QualifiedName> sequences = new TreeMap<>();
      relations.forEach(
          (old, name) -> {
            if (!old.equals(name)) {
              (from.table(old).isPresent() ? tables : sequences).put(name, old);
            }
          });
      Map<QualifiedName, Map<String, String>> ofColumns = new TreeMap<>();
      columns.forEach(
          (table, names) -> {
            Map<String, String> changed = new TreeMap<>();
            names.forEach(
                (old, name) -> {
                  if (!old.equals(name)) {
                    changed.put(name, old);
                  }
                });
            if (!changed.isEmpty()) {
              ofColumns.put(relations.get(table), changed);
            }
          });
      return new Renames(tables, ofColumns, sequences);
    }
  }
}
