package dev.sterna.adopt;

import dev.sterna.catalog.Catalog;
import dev.sterna.filter.ColumnFilter;
import dev.sterna.filter.HiddenParts;
import dev.sterna.filter.TableFilter;
import dev.sterna.migration.RevisionSet;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a database is looked at: some of its schemas, without the tables of migration tools and
 * without what {@code @Migrations} hides.
 *
 * @param defaultSchema the schema of names without one
 * @param namespaces the others
 * @param revisionTable the table of the revisions
 * @param filters the patterns of tables, all of which have to show one
 * @param columns the pattern of columns
 */
public record Scope(
    String defaultSchema,
    Set<String> namespaces,
    String revisionTable,
    List<TableFilter> filters,
    ColumnFilter columns) {

  public Scope {
    Objects.requireNonNull(defaultSchema, "defaultSchema");
    namespaces = Set.copyOf(namespaces);
    Objects.requireNonNull(revisionTable, "revisionTable");
    filters = List.copyOf(filters);
    Objects.requireNonNull(columns, "columns");
  }

  /** What these revisions look after in their default schema. */
  public static Scope of(RevisionSet revisions, String revisionTable) {
    return new Scope(
        revisions.defaultSchema(),
        Set.of(),
        revisionTable,
        List.of(new TableFilter(revisions.tables())),
        new ColumnFilter(revisions.columns()));
  }

  /** With these schemas too. */
  public Scope withNamespaces(Collection<String> names) {
    Set<String> all = new TreeSet<>(namespaces);
    all.addAll(names);
    all.remove(defaultSchema);
    return new Scope(defaultSchema, all, revisionTable, filters, columns);
  }

  /** Without the tables that a filter hides. */
  public Scope within(TableFilter filter) {
    return new Scope(
        defaultSchema, namespaces, revisionTable, List.of(filters.get(0), filter), columns);
  }

  /**
   * The schemas that the database does not have, sorted, but for the default one.
   *
   * @throws SQLException if the database cannot be read
   */
  public List<String> absent(Connection connection) throws SQLException {
    Set<String> absent = new TreeSet<>(namespaces);
    try (PreparedStatement query =
            connection.prepareStatement("select nspname from pg_catalog.pg_namespace");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        absent.remove(rows.getString(1));
      }
    }
    return List.copyOf(absent);
  }

  /** What the database has of it. */
  Schema live(Connection connection) throws SQLException {
    return shown(catalog().read(connection));
  }

  /** What the database has of it that a {@link Schema} has no place for, in words. */
  List<String> uncarried(Connection connection) throws SQLException {
    return catalog().uncarried(connection);
  }

  /** What a schema has of it. */
  Schema shown(Schema schema) {
    Schema shown = schema;
    for (TableFilter filter : filters) {
      shown = filter.apply(shown);
    }
    return new HiddenParts(columns.hidden(shown)).removedFrom(shown);
  }

  private Catalog catalog() {
    Catalog catalog =
        Catalog.of(defaultSchema)
            .withNamespaces(namespaces)
            .ignoringTable(QualifiedName.name(revisionTable));
    for (FormerTool tool : FormerTool.values()) {
      for (String table : tool.tables()) {
        catalog = catalog.ignoringTable(QualifiedName.name(table));
      }
    }
    return catalog;
  }
}
