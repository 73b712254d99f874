package dev.sterna.catalog;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Extensions, enum and composite types, routines and views, but not what belongs to an extension.
 */
final class ObjectReader {

  private static final String EXTENSIONS =
      """
      select n.nspname, e.extname
      from pg_catalog.pg_extension e
      join pg_catalog.pg_namespace n on n.oid = e.extnamespace
      where n.nspname = any (?)
      """;

  /** Enum types with their values; composite types, but no table's, with their attributes. */
  private static final String TYPES =
      """
      select n.nspname, t.typname, t.typtype,
        array(
          select v.enumlabel::text from pg_catalog.pg_enum v
          where v.enumtypid = t.oid order by v.enumsortorder) as labels,
        array(
          select a.attname::text from pg_catalog.pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          order by a.attnum) as attributes,
        array(
          select format_type(a.atttypid, a.atttypmod) from pg_catalog.pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          order by a.attnum) as types,
        array(
          select coalesce(col_description(c.oid, a.attnum), '') from pg_catalog.pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          order by a.attnum) as comments
      from pg_catalog.pg_type t
      join pg_catalog.pg_namespace n on n.oid = t.typnamespace
      left join pg_catalog.pg_class c on c.oid = t.typrelid and c.relkind = 'c'
      where n.nspname = any (?) and (t.typtype = 'e' or c.oid is not null)
      """
          + notOfExtension("pg_type", "t");

  /** Functions and procedures; aggregates and window functions have no definition to show. */
  private static final String ROUTINES =
      """
      select n.nspname, p.proname, pg_get_functiondef(p.oid) as definition,
        quote_ident(n.nspname) || '.' as qualifier,
        array(
          select format_type(a.type, null)
          from unnest(p.proargtypes) with ordinality as a (type, place)
          order by a.place) as arguments
      from pg_catalog.pg_proc p
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any (?) and p.prokind in ('f', 'p')
      """
          + notOfExtension("pg_proc", "p");

  private static final String VIEWS =
      """
      select n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid) as query
      from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any (?) and c.relkind in ('v', 'm')
      """
          + notOfExtension("pg_class", "c");

  private final CatalogSession session;

  ObjectReader(CatalogSession session) {
    this.session = session;
  }

  private static String notOfExtension(String catalog, String alias) {
    return """
        and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.%s'::regclass and d.objid = %s.oid and d.deptype = 'e')
        """
        .formatted(catalog, alias);
  }

  List<DatabaseObject> read() throws SQLException {
    List<DatabaseObject> objects = new ArrayList<>();
    objects.addAll(session.list(EXTENSIONS, this::extension));
    objects.addAll(session.list(TYPES, this::type));
    objects.addAll(session.list(ROUTINES, this::routine));
    objects.addAll(session.list(VIEWS, this::view));
    return objects;
  }

  private Extension extension(ResultSet row) throws SQLException {
    QualifiedName name = session.name(row, "nspname", "extname");
    return new Extension(name.name(), name.schema());
  }

  private DefinedType type(ResultSet row) throws SQLException {
    QualifiedName name = session.name(row, "nspname", "typname");
    return row.getString("typtype").equals("e")
        ? new EnumType(name, CatalogSession.strings(row, "labels"))
        : new CompositeType(name, attributes(row));
  }

  private static List<CompositeType.Attribute> attributes(ResultSet row) throws SQLException {
    List<String> names = CatalogSession.strings(row, "attributes");
    List<String> types = CatalogSession.strings(row, "types");
    List<String> comments = CatalogSession.strings(row, "comments");
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      attributes.add(
          new CompositeType.Attribute(
              names.get(i),
              SqlType.type(types.get(i)),
              Optional.of(comments.get(i)).filter(text -> !text.isEmpty())));
    }
    return attributes;
  }

  private Routine routine(ResultSet row) throws SQLException {
    List<SqlType> arguments = new ArrayList<>();
    for (String type : CatalogSession.strings(row, "arguments")) {
      arguments.add(SqlType.type(type));
    }
    QualifiedName name = session.name(row, "nspname", "proname");
    String definition = row.getString("definition");
    return new Routine(
        name,
        arguments,
        name.schema().isPresent()
            ? definition
            : unqualified(definition, row.getString("qualifier")));
  }

  /** PostgreSQL always writes the schema there, in front of the name of the routine. */
  private static String unqualified(String definition, String qualifier) {
    int place = definition.indexOf(qualifier);
    return definition.substring(0, place) + definition.substring(place + qualifier.length());
  }

  private View view(ResultSet row) throws SQLException {
    String query = CatalogText.first(row.getString("query").strip());
    return new View(
        session.name(row, "nspname", "relname"),
        query.endsWith(";") ? query.substring(0, query.length() - 1) : query,
        row.getString("relkind").equals("m"));
  }
}
