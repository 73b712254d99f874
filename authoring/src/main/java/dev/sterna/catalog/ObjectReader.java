package dev.sterna.catalog;

import dev.sterna.schema.DatabaseObject;
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

/** Extensions, enum types, routines and views, but not what belongs to an extension. */
final class ObjectReader {

  private static final String EXTENSIONS =
      """
      select n.nspname, e.extname
      from pg_catalog.pg_extension e
      join pg_catalog.pg_namespace n on n.oid = e.extnamespace
      where n.nspname = any (?)
      """;

  private static final String ENUMS =
      """
      select n.nspname, t.typname,
        array(
          select v.enumlabel::text from pg_catalog.pg_enum v
          where v.enumtypid = t.oid order by v.enumsortorder) as labels
      from pg_catalog.pg_type t
      join pg_catalog.pg_namespace n on n.oid = t.typnamespace
      where n.nspname = any (?) and t.typtype = 'e'
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
    objects.addAll(session.list(ENUMS, this::enumType));
    objects.addAll(session.list(ROUTINES, this::routine));
    objects.addAll(session.list(VIEWS, this::view));
    return objects;
  }

  private Extension extension(ResultSet row) throws SQLException {
    QualifiedName name = session.name(row, "nspname", "extname");
    return new Extension(name.name(), name.schema());
  }

  private EnumType enumType(ResultSet row) throws SQLException {
    return new EnumType(
        session.name(row, "nspname", "typname"), CatalogSession.strings(row, "labels"));
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
