package dev.sterna.diff;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as it is and as it shall be. Columns tell which constraints and indexes are disturbed:
 * those have to go before and to come back after, even if they stay as they are.
 */
final class TablePair {

  private final SchemaPair schemas;
  private final Table from;
  private final Table to;
  private final List<ColumnPair> columns;
  private final Set<String> removed;
  private final Set<String> replaced;

  /** Those that lose their expression: to get it again, the way back drops and adds them. */
  private final Set<String> uncomputed;

  private final Set<String> retyped;
  private final Set<String> incomparable;
  private final Matching<Constraint> constraints;
  private final Matching<Index> indexes;

  TablePair(SchemaPair schemas, Table from, Table to, Set<QualifiedName> relations) {
    this.schemas = schemas;
    this.from = from;
    this.to = to;
    Map<String, Column> after =
        to.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    List<ColumnPair> common =
        from.columns().stream()
            .filter(column -> after.containsKey(column.name()))
            .map(column -> new ColumnPair(column, after.get(column.name()), schemas.remadeEnums()))
            .toList();
    this.removed =
        from.columns().stream()
            .map(Column::name)
            .filter(name -> !after.containsKey(name))
            .collect(Collectors.toSet());
    this.replaced = replaced(common, removed);
    this.columns = common.stream().filter(pair -> !replaced.contains(pair.name())).toList();
    this.uncomputed = names(columns, ColumnPair::losesExpression);
    this.retyped = names(columns, ColumnPair::isRetyped);
    this.incomparable = names(columns, ColumnPair::isIncomparable);
    Predicate<QualifiedName> free = name -> !relations.contains(name);
    this.constraints =
        Matching.of(
            validated(withoutForeignKeys(from)).toList(),
            withoutForeignKeys(to),
            Matching.CONSTRAINT,
            this::isDisturbed,
            name -> from.constraint(name).isEmpty() && free.test(from.name().sibling(name)));
    this.indexes =
        Matching.of(
            from.indexes(),
            to.indexes(),
            Matching.INDEX,
            this::isDisturbed,
            name -> free.test(from.name().sibling(name)));
  }

  QualifiedName name() {
    return to.name();
  }

  Table from() {
    return from;
  }

  Table to() {
    return to;
  }

  /** The columns that both have and that stay the same column. */
  List<ColumnPair> columns() {
    return columns;
  }

  /** Whether the column goes, though another one of its name may come. */
  boolean isDropped(Column column) {
    return removed.contains(column.name()) || replaced.contains(column.name());
  }

  /** Whether the column comes, though one of its name may have gone. */
  boolean isAdded(Column column) {
    return replaced.contains(column.name()) || from.column(column.name()).isEmpty();
  }

  /** The columns that a view must not select meanwhile. */
  Set<String> disturbed() {
    Set<String> disturbed = new HashSet<>(removed);
    disturbed.addAll(replaced);
    disturbed.addAll(uncomputed);
    disturbed.addAll(retyped);
    return disturbed;
  }

  /** All constraints but foreign keys. */
  Matching<Constraint> constraints() {
    return constraints;
  }

  Matching<Index> indexes() {
    return indexes;
  }

  Matching<Constraint> foreignKeys() {
    return Matching.of(
        validated(from.foreignKeys()).toList(),
        List.copyOf(to.foreignKeys()),
        Matching.CONSTRAINT,
        key -> isDisturbed((ForeignKey) key),
        name -> from.constraint(name).isEmpty());
  }

  /** The names of constraints that only have to be validated. */
  Stream<String> toValidate() {
    return from.constraints().stream().filter(this::isToValidate).map(Constraint::name);
  }

  private Stream<Constraint> validated(List<? extends Constraint> all) {
    return all.stream().map(c -> isToValidate(c) ? c.withValidated(true) : c);
  }

  private boolean isToValidate(Constraint constraint) {
    Constraint known = constraint.withValidated(true);
    boolean disturbed =
        constraint instanceof ForeignKey key ? isDisturbed(key) : isDisturbed(constraint);
    return !known.equals(constraint)
        && to.constraint(constraint.name()).filter(known::equals).isPresent()
        && !disturbed;
  }

  /**
   * PostgreSQL rewrites an expression over a column whose type changes, if it can, and then its
   * catalog does not say what it would say of the same expression written anew.
   */
  private boolean isDisturbed(Constraint constraint) {
    return isOver(constraint::isOver, removed)
        || isOver(constraint::isOver, replaced)
        || constraint.hasExpression() && isOver(constraint::isOver, retyped);
  }

  private boolean isDisturbed(Index index) {
    return isOver(index::isOver, removed)
        || isOver(index::isOver, replaced)
        || (index.hasExpression() || hasCollation(index)) && isOver(index::isOver, retyped);
  }

  /**
   * PostgreSQL does not keep the collation of an index that was also the column's, when the column
   * gets another one.
   */
  private static boolean hasCollation(Index index) {
    for (IndexPart part : index.parts()) {
      if (part.collation().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A foreign key compares columns of two tables, and leans on a key of the other one. */
  private boolean isDisturbed(ForeignKey key) {
    if (isDisturbed((Constraint) key)
        || isOver(key::isOver, incomparable)
        || isRecast(key.columns())) {
      return true;
    }
    Optional<TablePair> target = schemas.table(key.table());
    return target.isEmpty() || target.get().isDisturbing(key.references());
  }

  private boolean isDisturbing(List<String> referenced) {
    return referenced.stream().anyMatch(c -> isUnsteady(c) || incomparable.contains(c))
        || lostKeys().contains(Set.copyOf(referenced))
        || ForeignKeyTargets.isRebuilding(from, retyped, referenced)
        || ForeignKeyTargets.isRebuilding(from, uncomputed, referenced)
        || isRecast(referenced);
  }

  /** Whether the column goes and comes, there or on the way back. */
  private boolean isUnsteady(String column) {
    return replaced.contains(column) || uncomputed.contains(column);
  }

  /**
   * Whether PostgreSQL does not find its way from one of these types to the one that all of its
   * kind are compared as (an internal error, "could not find cast"), when another one changes.
   */
  private boolean isRecast(List<String> key) {
    return key.stream().anyMatch(retyped::contains)
        && key.stream()
            .map(from::column)
            .flatMap(Optional::stream)
            .anyMatch(column -> isComparedAsAny(column.type()));
  }

  /** As {@code anyarray}, {@code anyrange}, {@code anymultirange} or {@code anyenum}. */
  private boolean isComparedAsAny(SqlType type) {
    return type.dimensions() > 0
        || type.name().endsWith("range")
        || schemas.from().enums().stream().anyMatch(each -> each.isOf(type));
  }

  private Set<Set<String>> lostKeys() {
    return constraints.dropped().isEmpty() && indexes.dropped().isEmpty()
        ? Set.of()
        : from.withConstraints(constraints.dropped()).withIndexes(indexes.dropped()).keys();
  }

  private static List<Constraint> withoutForeignKeys(Table table) {
    return table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList();
  }

  private static Set<String> replaced(List<ColumnPair> columns, Set<String> removed) {
    Set<String> changed = names(columns, p -> p.isRetyped() || p.isOfRemadeEnum());
    changed.addAll(removed);
    Set<String> replaced = names(columns, ColumnPair::isRegenerated);
    changed.addAll(replaced);
    columns.stream()
        .filter(pair -> !pair.losesExpression())
        .filter(pair -> isOver(pair.from()::isComputedFrom, changed))
        .forEach(pair -> replaced.add(pair.name()));
    return replaced;
  }

  private static Set<String> names(List<ColumnPair> columns, Predicate<ColumnPair> which) {
    return columns.stream()
        .filter(which)
        .map(ColumnPair::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isOver(Predicate<String> over, Collection<String> columns) {
    return columns.stream().anyMatch(over);
  }
}
