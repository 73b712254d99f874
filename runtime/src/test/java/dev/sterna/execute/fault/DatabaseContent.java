package dev.sterna.execute.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All of a database that two runs with the same outcome have in common, a line for each thing. */
final class DatabaseContent {

  private static final String COLUMNS =
      "select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)"
          + " || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')"
          + " from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d"
          + " on d.adrelid = a.attrelid and d.adnum = a.attnum"
          + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0"
          + " and not a.attisdropped order by c.relname, a.attnum";

  private static final String CONSTRAINTS =
      "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' '"
          + " || convalidated from pg_constraint where connamespace = 'public'::regnamespace"
          + " order by 1";

  private static final String INDEXES =
      "select pg_get_indexdef(indexrelid) || ' ' || indisvalid || ' ' || indisready from pg_index"
          + " i join pg_class c on c.oid = i.indexrelid"
          + " where c.relnamespace = 'public'::regnamespace order by 1";

  private static final String OTHERS =
      "select 'enum ' || enumtypid::regtype || ' ' || string_agg(enumlabel, ', ' order by"
          + " enumsortorder) from pg_enum group by enumtypid union all select 'sequence ' ||"
          + " sequencename from pg_sequences union all select 'lock of ' || pid from pg_locks"
          + " where locktype = 'advisory' order by 1";

  /** The revision table without what depends on the time. */
  private static final String REVISIONS =
      "select (to_jsonb(r) - 'applied_at' - 'duration_ms')::text from sterna_revision r"
          + " order by applied_at, id";

  private static final String TABLES =
      "select quote_ident(relname) from pg_class where relnamespace = 'public'::regnamespace"
          + " and relkind = 'r' and relname <> 'sterna_revision' order by relname";

  private DatabaseContent() {}

  static List<String> of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<String> lines = new ArrayList<>();
      for (String sql : List.of(COLUMNS, CONSTRAINTS, INDEXES, OTHERS, REVISIONS)) {
        lines.addAll(FaultServer.query(connection, sql));
      }
      for (String table : FaultServer.query(connection, TABLES)) {
        lines.addAll(
            FaultServer.query(
                connection,
                "select '%1$s: ' || count(*) || ' rows, ' || md5(string_agg(t::text, e'\\n' order by t::text)) from %1$s t"
                    .formatted(table)));
      }
      return lines;
    }
  }
}
