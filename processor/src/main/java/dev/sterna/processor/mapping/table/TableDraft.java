package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.report.StartMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * A table while the attributes of one or more entities put into it what they need. Only {@link
 * TableRules} reads it, when all are done.
 */
final class TableDraft {

  private final List<TableDeclaration> declarations = new ArrayList<>();
  private final TableColumns columns;
  private final Problems problems;
  private final TableKey primaryKey = new TableKey();
  private final TableJoins joins = new TableJoins();
  private final List<List<MappedColumn>> uniques = new ArrayList<>();
  private final List<List<MappedColumn>> referenced = new ArrayList<>();
  private final List<CheckClause> checks = new ArrayList<>();
  private final Map<Element, SortedMap<String, List<MappedColumn>>> natural = new LinkedHashMap<>();
  private Optional<String> comment = Optional.empty();
  private boolean numbered;

  TableDraft(TableDeclaration declaration, Problems problems) {
    this.problems = problems;
    declarations.add(declaration);
    columns = new TableColumns(declaration.name(), problems);
  }

  /** Another class or attribute that declares the same table. */
  void declaredBy(TableDeclaration other) {
    declarations.add(other);
  }

  /** Columns of its primary key that refer to another one; several classes may have one table. */
  void key(Join join) {
    if (primaryKey.contains(join.columns())) {
      if (!join.target().name().equals(declaration().name())) {
        joins.add(join);
      }
    } else {
      join(join);
    }
  }

  /** What follows belongs to another owner: columns may be shared between owners. */
  void startOwner() {
    columns.startOwner();
  }

  /** What follows belongs to a collection. */
  void startCollection() {
    startOwner();
    joins.startCollection();
  }

  /**
   * What follows belongs to a collection that completes rows of its target as they are inserted.
   */
  void startCompletion(EntityShape target, List<EntityShape> subclasses) {
    columns.startCompletion(target, subclasses);
    joins.startCollection();
  }

  /** What follows belongs to a relationship to one entity that has a join table. */
  void startSecondary() {
    startOwner();
    joins.startEntity();
  }

  /** What follows belongs to an entity; entities of one hierarchy have columns together. */
  void startOwner(EntityShape entity) {
    columns.startOwner(entity);
    joins.startEntity();
  }

  /** The column that tells classes of a hierarchy apart. */
  void discriminator(MappedColumn column) {
    columns.addBasic("@DiscriminatorColumn", column);
  }

  /** A column that holds a value. */
  void basic(Attribute attribute, MappedColumn column) {
    basic(attribute.name(), column);
  }

  /** A column that holds a value of the attribute at this path. */
  void basic(String path, MappedColumn column) {
    columns.addBasic(path, column);
  }

  /** A column of a composite type. */
  void struct(String path, StructColumn struct, MappedColumn column) {
    struct.check(problems);
    columns.addBasic(path, column);
  }

  /** Columns that refer to another table, with a foreign key. */
  void join(Join join) {
    columns.addJoin(join);
    joins.add(join);
  }

  /** Columns that have different values together in each row. */
  void unique(List<MappedColumn> together) {
    uniques.add(List.copyOf(together));
  }

  /** Further columns of those that tell rows apart as people do. */
  void natural(Attribute part, List<MappedColumn> columnsOfPart) {
    natural
        .computeIfAbsent(part.element().getEnclosingElement(), declaring -> new TreeMap<>())
        .put(part.name(), columnsOfPart);
  }

  /** Forgets them: in Hibernate they tell rows apart in the table of the root alone. */
  void inheritNatural() {
    natural.clear();
  }

  /** Whether columns are unique together, beside the primary key. */
  boolean hasUniques() {
    for (TableDeclaration declaration : declarations) {
      Optional<AnnotationView> annotation = declaration.annotation();
      if (annotation.isPresent() && annotation.get().has("uniqueConstraints")) {
        return true;
      }
    }
    return !uniques.isEmpty();
  }

  /** Columns that another table refers to beside the primary key: PostgreSQL wants them unique. */
  void referenced(List<MappedColumn> together) {
    referenced.add(List.copyOf(together));
  }

  /** A condition on each row. */
  void check(CheckClause check) {
    checks.add(check);
  }

  /** A comment that counts more than that of the declaration; the last one does. */
  void comment(String text) {
    comment = Optional.of(text);
  }

  /** What an annotation says of the table, or of the column that it is on. */
  void comment(AnnotationView annotation) {
    String on = annotation.text("on").orElse("");
    if (on.isEmpty() || declaration().physical().text().equalsIgnoreCase(on)) {
      comment(annotation.text("value").orElse(""));
    } else {
      commentColumn(annotation);
    }
  }

  /** What an annotation says of the column that it is on. */
  void commentColumn(AnnotationView annotation) {
    String on = annotation.text("on").orElse("");
    if (!columns.comment(on, annotation.text("value").orElse(""))) {
      problems.report(
          StartMessage.COMMENT_ON_NOTHING, annotation.origin("on"), on, declaration().name());
    }
  }

  /** Of several declarations the last one that has a comment says it. */
  Optional<String> comment() {
    if (comment.isPresent() || declarations.size() == 1) {
      return comment;
    }
    Optional<String> last = Optional.empty();
    for (TableDeclaration each : declarations) {
      Optional<String> stated = each.annotation().flatMap(annotation -> annotation.text("comment"));
      last = stated.isPresent() ? stated : last;
    }
    return last;
  }

  /** There is a sequence for the ids of its rows. */
  void numbered() {
    numbered = true;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** The column that says whether a row counts as deleted. */
  void softDelete(MappedColumn column) {
    columns.addBasic("@SoftDelete", column);
  }

  /** A column that is in the rows of another table too, of which these are copies. */
  void copied(MappedColumn column) {
    columns.addBasic("@Audited", column);
  }

  TableDeclaration declaration() {
    return declarations.get(0);
  }

  List<TableDeclaration> declarations() {
    return declarations;
  }

  TableColumns columns() {
    return columns;
  }

  TableKey primaryKey() {
    return primaryKey;
  }

  TableJoins joins() {
    return joins;
  }

  /**
   * As in Hibernate, those of superclasses first, each class's by the names of its attributes;
   * classes that have the table together may name a column each.
   */
  List<MappedColumn> natural() {
    List<MappedColumn> together = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (SortedMap<String, List<MappedColumn>> ofClass : natural.values()) {
      for (List<MappedColumn> ofAttribute : ofClass.values()) {
        for (MappedColumn column : ofAttribute) {
          if (names.add(column.name().catalog())) {
            together.add(column);
          }
        }
      }
    }
    return together;
  }

  List<List<MappedColumn>> uniques() {
    if (primaryKey.uniqueOfSet().isEmpty()) {
      return uniques;
    }
    List<List<MappedColumn>> all = new ArrayList<>(uniques);
    all.add(primaryKey.uniqueOfSet());
    return all;
  }

  List<List<MappedColumn>> referenced() {
    return referenced;
  }

  List<CheckClause> checks() {
    return checks;
  }
}
