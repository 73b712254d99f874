package dev.sterna.catalog;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the tables, indexes, sequences, enum types, extensions, routines and views of some schemas
 * of a database.
 *
 * <p>Left out is what a {@link Schema} has no place for: partitions (their parent is read), and
 * what belongs to an extension. An index that is not valid, because building it concurrently
 * failed, is not there.
 */
public final class Catalog {

  private final String defaultSchema;
  private final Set<String> namespaces;
  private final List<String> visible;
  private final Set<QualifiedName> ignored;

  private Catalog(
      String defaultSchema,
      Set<String> namespaces,
      List<String> visible,
      Set<QualifiedName> ignored) {
    this.defaultSchema = defaultSchema;
    this.namespaces = Set.copyOf(namespaces);
    this.visible = List.copyOf(visible);
    this.ignored = Set.copyOf(ignored);
  }

  /** The catalog of one schema, whose objects need no qualified names. */
  public static Catalog of(String defaultSchema) {
    return new Catalog(defaultSchema, Set.of(), List.of(), Set.of());
  }

  /** With these schemas besides the default one. */
  public Catalog withNamespaces(Collection<String> names) {
    return new Catalog(defaultSchema, new TreeSet<>(names), visible, ignored);
  }

  /**
   * With these schemas searched for names after the default one, as for the types of an extension.
   */
  public Catalog seeing(List<String> schemas) {
    return new Catalog(defaultSchema, namespaces, schemas, ignored);
  }

  /** Without this table, such as the revision table. */
  public Catalog ignoringTable(QualifiedName table) {
    Set<QualifiedName> all = new TreeSet<>(ignored);
    all.add(table);
    return new Catalog(defaultSchema, namespaces, visible, all);
  }

  /**
   * What the schemas hold now. Types and expressions are named as seen from the default schema. The
   * connection's {@code search_path} is changed meanwhile and set back.
   */
  public Schema read(Connection connection) throws SQLException {
    try (CatalogSession session = open(connection)) {
      return read(session);
    }
  }

  /** What the schemas hold that a {@link Schema} has no place for, in words, sorted. */
  public List<String> uncarried(Connection connection) throws SQLException {
    try (CatalogSession session = open(connection)) {
      return new UncarriedReader(session).read();
    }
  }

  private CatalogSession open(Connection connection) throws SQLException {
    return CatalogSession.open(connection, defaultSchema, namespaces, visible);
  }

  private Schema read(CatalogSession session) throws SQLException {
    Map<QualifiedName, List<Constraint>> constraints = new ConstraintReader(session).read();
    Map<QualifiedName, List<Column>> columns = new ColumnReader(session).read();
    Map<QualifiedName, List<Index>> indexes = new IndexReader(session).read();
    List<Table> tables = new ArrayList<>();
    for (Table table : new TableReader(session).read()) {
      if (!ignored.contains(table.name())) {
        tables.add(
            table
                .withColumns(columns.getOrDefault(table.name(), List.of()))
                .withConstraints(constraints.getOrDefault(table.name(), List.of()))
                .withIndexes(indexes.getOrDefault(table.name(), List.of())));
      }
    }
    return Schema.of(session.namespaces(), tables, new SequenceReader(session).read())
        .withObjects(new ObjectReader(session).read());
  }
}
