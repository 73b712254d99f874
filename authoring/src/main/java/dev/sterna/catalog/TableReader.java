package dev.sterna.catalog;

import dev.sterna.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tables without what is in them. */
final class TableReader {

  private static final String SQL =
      """
      select n.nspname, c.relname,
        obj_description(c.oid, 'pg_class') as comment,
        concat_ws(' ',
          'partition by ' || pg_get_partkeydef(c.oid),
          'with (' || array_to_string(c.reloptions, ', ') || ')') as options
      from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
        and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  private final CatalogSession session;

  TableReader(CatalogSession session) {
    this.session = session;
  }

  List<Table> read() throws SQLException {
    return session.list(SQL, this::table);
  }

  private Table table(ResultSet row) throws SQLException {
    String options = row.getString("options");
    return Table.of(session.name(row, "nspname", "relname"))
        .withComment(Optional.ofNullable(row.getString("comment")))
        .withOptions(options.isEmpty() ? Optional.empty() : Optional.of(options));
  }
}
