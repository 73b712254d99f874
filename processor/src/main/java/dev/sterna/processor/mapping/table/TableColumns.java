package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.NamingMessage;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a table by their names, in the order of the attributes. */
final class TableColumns {

  /** The columns that every table has (PostgreSQL manual, "System Columns"). */
  private static final Set<String> SYSTEM =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private final QualifiedName table;
  private final Problems problems;
  private final Map<String, Use> byName = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> owners = new HashMap<>();
  private int owner;
  private Turn turn = Turn.ENTITY;

  /** The owners that may not have a column which the present one has. */
  private Set<Integer> lineage = Set.of(0);

  TableColumns(QualifiedName table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** What follows belongs to no entity: to a collection, a generator, a copy of rows. */
  void startOwner() {
    owner++;
    turn = Turn.OTHER;
    lineage = Set.of(owner);
  }

  /** What follows belongs to an entity, which shares no column with those that it inherits from. */
  void startOwner(EntityShape entity) {
    startOwner();
    turn = Turn.ENTITY;
    if (entity.inheritance().parent().isPresent()) {
      lineage = withWritersOf(entity.lineage());
    }
    own(entity);
  }

  /**
   * What follows belongs to a collection of entities whose rows it completes when they are
   * inserted, so that it shares no column with them.
   *
   * @param subclasses the target's, whose rows are completed too
   */
  void startCompletion(EntityShape target, List<EntityShape> subclasses) {
    startOwner();
    lineage = withWritersOf(target.lineage());
    lineage.addAll(withWritersOf(subclasses));
    own(target);
  }

  private Set<Integer> withWritersOf(Collection<EntityShape> entities) {
    Set<Integer> writers = new HashSet<>(lineage);
    for (EntityShape entity : entities) {
      writers.addAll(owners.getOrDefault(entity.className(), Set.of()));
    }
    return writers;
  }

  private void own(EntityShape entity) {
    Set<Integer> earlier = owners.get(entity.className());
    if (earlier == null) {
      owners.put(entity.className(), Set.of(owner));
    } else {
      Set<Integer> all = new HashSet<>(earlier);
      all.add(owner);
      owners.put(entity.className(), all);
    }
  }

  void addBasic(String attribute, MappedColumn column) {
    add(new Use(turn, owner, attribute, Role.VALUE, column));
  }

  void addJoin(Join join) {
    Role role = join.toKey() ? Role.KEY_REFERENCE : Role.REFERENCE;
    for (MappedColumn column : join.columns()) {
      add(new Use(turn, owner, join.reference().name(), role, column));
    }
  }

  private void add(Use use) {
    String name = use.column().name().catalog();
    if (SYSTEM.contains(name)) {
      problems.report(AttributeMessage.COLUMN_OF_SYSTEM, use.column().origin(), name, table);
    }
    Use first = byName.get(name);
    byName.put(name, first == null ? use : shared(first, use));
  }

  /**
   * Two attributes of an entity may share a column if only one of them writes it. As in Hibernate,
   * an entity then describes it before a collection does, a basic attribute before a relationship,
   * one to a key before another, else the first by name.
   */
  private Use shared(Use first, Use later) {
    if (lineage.contains(first.owner())
        && !first.column().readOnly()
        && !later.column().readOnly()) {
      problems.report(
          first.column().name().text().equalsIgnoreCase(later.column().name().text())
              ? MappingMessage.COLUMN_TWICE
              : MappingMessage.COLUMN_NAMES_COLLIDE,
          later.column().origin(),
          first.column().name().catalog(),
          table,
          first.attribute());
    } else {
      requireOneName(first, later);
    }
    return first.isBefore(later) ? first : later;
  }

  /** In the model a column has one name, from which a naming convention makes that of the table. */
  private void requireOneName(Use first, Use later) {
    PhysicalName name = later.column().name();
    if (!first.column().name().logical().equalsIgnoreCase(name.logical())) {
      problems.report(
          NamingMessage.COLUMN_OF_TWO_NAMES,
          later.column().origin(),
          later.attribute(),
          name.logical(),
          name.catalog(),
          table,
          first.column().name().logical());
    }
  }

  /** Says what the column of this name is, in any case; whether there is one. */
  boolean comment(String name, String text) {
    for (Map.Entry<String, Use> each : byName.entrySet()) {
      Use use = each.getValue();
      if (use.column().name().text().equalsIgnoreCase(name)) {
        each.setValue(use.of(use.column().withComment(text)));
        return true;
      }
    }
    return false;
  }

  List<MappedColumn> inOrder() {
    List<MappedColumn> columns = new ArrayList<>(byName.size());
    for (Use use : byName.values()) {
      columns.add(use.column());
    }
    return columns;
  }

  /**
   * The columns as they are in a copy of the table's rows. Hibernate copies the types of columns
   * and not what they say of digits, but for embedded ones; only its order depends on that.
   */
  List<MappedColumn> copies() {
    List<MappedColumn> copies = new ArrayList<>(byName.size());
    for (Use use : byName.values()) {
      MappedColumn column = use.column();
      boolean embedded = use.attribute().indexOf('.') >= 0;
      copies.add(embedded ? column : column.withType(column.type().ofCode()));
    }
    return copies;
  }

  /** The column of this name in the catalog. */
  Optional<MappedColumn> named(String catalog) {
    return Optional.ofNullable(byName.get(catalog)).map(Use::column);
  }

  Collection<String> names() {
    return byName.keySet();
  }

  /** Finds columns by the names that annotations give them. */
  Lookup lookup(NamingRules naming) {
    return new Lookup(inOrder(), naming);
  }

  /**
   * Finds columns by their logical or their physical names, as the model writes them in any case.
   *
   * @param columns those of a table
   */
  record Lookup(List<MappedColumn> columns, NamingRules naming) {

    Optional<MappedColumn> named(String written) {
      Optional<MappedColumn> found = withText(PhysicalName.of(written).text());
      return found.isPresent() ? found : withText(naming.column(written).text());
    }

    private Optional<MappedColumn> withText(String text) {
      for (MappedColumn column : columns) {
        if (column.name().text().equalsIgnoreCase(text)) {
          return Optional.of(column);
        }
      }
      return Optional.empty();
    }
  }

  /** Whose a column is; an entity describes it, whatever a collection has in the same table. */
  private enum Turn {
    ENTITY,
    OTHER
  }

  /** What an attribute does with a column; who comes first describes it. */
  private enum Role {
    VALUE,
    KEY_REFERENCE,
    REFERENCE
  }

  /** A column as one attribute describes it. */
  private record Use(Turn turn, int owner, String attribute, Role role, MappedColumn column) {

    Use of(MappedColumn other) {
      return new Use(turn, owner, attribute, role, other);
    }

    /** Whether it describes a column that both ask for. */
    boolean isBefore(Use later) {
      if (turn != later.turn) {
        return turn == Turn.ENTITY;
      }
      if (role != later.role) {
        return role.compareTo(later.role) < 0;
      }
      return owner == later.owner ? attribute.compareTo(later.attribute) <= 0 : owner < later.owner;
    }
  }
}
