package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.ForeignKeyClause;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.NameRegistry;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.table.TableShape.IndexKey;
import dev.sterna.processor.mapping.table.TableShape.Key;
import dev.sterna.processor.mapping.table.TableShape.Part;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.Check;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DefaultName;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The last pass: tables as values, in which every constraint and index has a name. Stated names
 * come first, so that no chosen one takes them away.
 */
public final class TableNaming {

  private final NameRegistry names;
  private final ConstraintNaming naming;
  private final Problems problems;

  public TableNaming(NameRegistry names, ConstraintNaming naming, Problems problems) {
    this.names = names;
    this.naming = naming;
    this.problems = problems;
  }

  /** Takes the names that the model states for constraints and indexes. */
  public void claim(TableShape shape) {
    TableDeclaration table = shape.declaration();
    for (PhysicalName name : ofRelations(shape)) {
      if (!names.claim(table.name().sibling(name.catalog()))) {
        taken(table, name.catalog());
      }
    }
    for (PhysicalName name : ofOthers(shape)) {
      names.claim(table.name().sibling(name.catalog()));
    }
  }

  private static List<PhysicalName> ofRelations(TableShape shape) {
    List<PhysicalName> stated = new ArrayList<>();
    shape.key().flatMap(Key::name).ifPresent(stated::add);
    for (Key unique : shape.uniques()) {
      unique.name().ifPresent(stated::add);
    }
    for (IndexKey index : shape.indexes()) {
      index.name().ifPresent(stated::add);
    }
    return stated;
  }

  private static List<PhysicalName> ofOthers(TableShape shape) {
    List<PhysicalName> stated = new ArrayList<>();
    for (Join join : shape.joins()) {
      join.reference().foreignKey().name().ifPresent(stated::add);
    }
    for (MappedColumn column : shape.columns()) {
      column.clauses().checks().forEach(check -> check.name().ifPresent(stated::add));
    }
    shape.checks().forEach(check -> check.name().ifPresent(stated::add));
    return stated;
  }

  public Table table(TableShape shape) {
    QualifiedName name = shape.declaration().name();
    Optional<AnnotationView> declaration = shape.declaration().annotation();
    return new Table(
        name,
        shape.columns().stream().map(MappedColumn::toColumn).toList(),
        constraints(shape, name),
        indexes(shape),
        shape.comment().or(() -> declaration.flatMap(table -> table.text("comment"))),
        declaration.flatMap(table -> table.sql("options")));
  }

  private List<Constraint> constraints(TableShape shape, QualifiedName table) {
    List<Constraint> constraints = new ArrayList<>();
    shape.key().ifPresent(key -> constraints.add(primaryKey(table, key)));
    shape.uniques().forEach(unique -> constraints.add(unique(table, unique)));
    constraints.addAll(checks(shape, table));
    shape.joins().forEach(join -> constraints.add(foreignKey(shape, join)));
    return distinct(shape, constraints, Constraint::name);
  }

  private PrimaryKey primaryKey(QualifiedName table, Key key) {
    return new PrimaryKey(
        name(table, key.name(), () -> DefaultName.primaryKey(table.name())), key.columnNames());
  }

  private Unique unique(QualifiedName table, Key key) {
    List<String> columns = key.columnNames();
    return new Unique(
        name(table, key.name(), () -> DefaultName.unique(table.name(), columns)),
        columns,
        true,
        key.deferral());
  }

  private List<Check> checks(TableShape shape, QualifiedName table) {
    List<CheckClause> clauses = new ArrayList<>();
    for (MappedColumn column : shape.columns()) {
      clauses.addAll(column.clauses().checks());
    }
    clauses.addAll(shape.checks());
    List<Check> checks = new ArrayList<>();
    if (!clauses.isEmpty()) {
      CheckNaming chosen = new CheckNaming(shape);
      for (CheckClause clause : clauses) {
        String sql = clause.expression();
        checks.add(Check.check(name(table, clause.name(), () -> chosen.name(sql)), sql));
      }
    }
    return checks;
  }

  private ForeignKey foreignKey(TableShape shape, Join join) {
    QualifiedName table = shape.declaration().name();
    ForeignKeyClause clause = join.reference().foreignKey();
    return clause.complete(
        ForeignKey.foreignKey(ConstraintNaming.catalogNames(join.columns()).toArray(String[]::new))
            .references(
                join.target().name(),
                ConstraintNaming.catalogNames(join.referenced()).toArray(String[]::new))
            .named(name(table, clause.name(), () -> naming.foreignKey(shape.declaration(), join))));
  }

  private List<Index> indexes(TableShape shape) {
    List<Index> indexes = shape.indexes().stream().map(index -> index(shape, index)).toList();
    return distinct(shape, indexes, Index::name);
  }

  private Index index(TableShape shape, IndexKey index) {
    QualifiedName table = shape.declaration().name();
    return new Index(
        name(table, index.name(), () -> naming.index(shape.declaration(), index)),
        index.parts().stream().map(Part::toIndexPart).toList(),
        false,
        true,
        "btree",
        index.options().include(),
        index.options().where());
  }

  /** The first of each name; each further one is reported. */
  private <T> List<T> distinct(TableShape shape, List<T> all, Function<T, String> nameOf) {
    Set<String> seen = new HashSet<>();
    List<T> distinct = new ArrayList<>();
    for (T one : all) {
      if (seen.add(nameOf.apply(one))) {
        distinct.add(one);
      } else {
        taken(shape.declaration(), nameOf.apply(one));
      }
    }
    return distinct;
  }

  private void taken(TableDeclaration table, String name) {
    problems.report(MappingMessage.CONSTRAINT_NAME_TAKEN, table.origin(), name, table.name());
  }

  private String name(QualifiedName table, Optional<PhysicalName> stated, Supplier<String> chosen) {
    return stated.map(PhysicalName::catalog).orElseGet(() -> names.choose(table, chosen.get()));
  }
}
