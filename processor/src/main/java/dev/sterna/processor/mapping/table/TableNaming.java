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
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DefaultName;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    if (shape.key().isPresent()) {
      add(shape.key().get().name(), stated);
    }
    for (Key unique : shape.uniques()) {
      add(unique.name(), stated);
    }
    for (IndexKey index : shape.indexes()) {
      add(index.name(), stated);
    }
    return stated;
  }

  private static List<PhysicalName> ofOthers(TableShape shape) {
    List<PhysicalName> stated = new ArrayList<>();
    for (Join join : shape.joins()) {
      add(join.reference().foreignKey().name(), stated);
    }
    for (MappedColumn column : shape.columns()) {
      for (CheckClause check : column.clauses().checks()) {
        add(check.name(), stated);
      }
    }
    for (CheckClause check : shape.checks()) {
      add(check.name(), stated);
    }
    return stated;
  }

  private static void add(Optional<PhysicalName> name, List<PhysicalName> stated) {
    if (name.isPresent()) {
      stated.add(name.get());
    }
  }

  public Table table(TableShape shape) {
    QualifiedName name = shape.declaration().name();
    List<Column> columns = new ArrayList<>(shape.columns().size());
    for (MappedColumn column : shape.columns()) {
      columns.add(column.toColumn());
    }
    Optional<AnnotationView> declaration = shape.declaration().annotation();
    Optional<String> comment = shape.comment();
    Optional<String> options = Optional.empty();
    if (declaration.isPresent()) {
      comment = comment.isPresent() ? comment : declaration.get().text("comment");
      options = declaration.get().sql("options");
    }
    return new Table(name, columns, constraints(shape, name), indexes(shape), comment, options);
  }

  private List<Constraint> constraints(TableShape shape, QualifiedName table) {
    List<Constraint> constraints = new ArrayList<>();
    if (shape.key().isPresent()) {
      constraints.add(primaryKey(table, shape.key().get()));
    }
    for (Key unique : shape.uniques()) {
      constraints.add(unique(table, unique));
    }
    constraints.addAll(checks(shape, table));
    for (Join join : shape.joins()) {
      constraints.add(foreignKey(shape, join));
    }
    Set<String> seen = new HashSet<>();
    List<Constraint> distinct = new ArrayList<>(constraints.size());
    for (Constraint constraint : constraints) {
      if (isFirst(constraint.name(), seen, shape)) {
        distinct.add(constraint);
      }
    }
    return distinct;
  }

  private PrimaryKey primaryKey(QualifiedName table, Key key) {
    String name =
        key.name().isPresent()
            ? key.name().get().catalog()
            : names.choose(table, DefaultName.primaryKey(table.name()));
    return new PrimaryKey(name, key.columnNames());
  }

  private Unique unique(QualifiedName table, Key key) {
    List<String> columns = key.columnNames();
    String name =
        key.name().isPresent()
            ? key.name().get().catalog()
            : names.choose(table, DefaultName.unique(table.name(), columns));
    return new Unique(name, columns, true, key.deferral());
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
        String name =
            clause.name().isPresent()
                ? clause.name().get().catalog()
                : names.choose(table, chosen.name(sql));
        checks.add(Check.check(name, sql));
      }
    }
    return checks;
  }

  private ForeignKey foreignKey(TableShape shape, Join join) {
    QualifiedName table = shape.declaration().name();
    ForeignKeyClause clause = join.reference().foreignKey();
    String name =
        clause.name().isPresent()
            ? clause.name().get().catalog()
            : naming.foreignKey(shape.declaration(), join, names);
    return clause.complete(
        ForeignKey.foreignKey(catalogNames(join.columns()))
            .references(join.target().name(), catalogNames(join.referenced()))
            .named(name));
  }

  private static String[] catalogNames(List<MappedColumn> columns) {
    return ConstraintNaming.catalogNames(columns).toArray(new String[0]);
  }

  private List<Index> indexes(TableShape shape) {
    if (shape.indexes().isEmpty()) {
      return List.of();
    }
    List<Index> indexes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (IndexKey key : shape.indexes()) {
      Index index = index(shape, key);
      if (isFirst(index.name(), seen, shape)) {
        indexes.add(index);
      }
    }
    return indexes;
  }

  private Index index(TableShape shape, IndexKey index) {
    QualifiedName table = shape.declaration().name();
    String name =
        index.name().isPresent()
            ? index.name().get().catalog()
            : naming.index(shape.declaration(), index, names);
    List<IndexPart> parts = new ArrayList<>();
    for (Part part : index.parts()) {
      parts.add(part.toIndexPart());
    }
    return new Index(
        name, parts, false, true, "btree", index.options().include(), index.options().where());
  }

  /** Whether nothing of the table has the name yet; if something has, that is reported. */
  private boolean isFirst(String name, Set<String> seen, TableShape shape) {
    boolean first = seen.add(name);
    if (!first) {
      taken(shape.declaration(), name);
    }
    return first;
  }

  private void taken(TableDeclaration table, String name) {
    problems.report(MappingMessage.CONSTRAINT_NAME_TAKEN, table.origin(), name, table.name());
  }
}
