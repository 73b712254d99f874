package dev.sterna.catalog;

import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Sequences, but not those of identity columns, which their columns describe. */
final class SequenceReader {

  /** A limit counts as given only where it is not what the type and the direction imply. */
  private static final String SQL =
      """
      select n.nspname, c.relname, format_type(s.seqtypid, null) as type,
        s.seqstart, s.seqincrement, s.seqcache, s.seqcycle,
        nullif(s.seqmin, case when s.seqincrement > 0 then 1 else -t.greatest - 1 end) as least,
        nullif(s.seqmax, case when s.seqincrement > 0 then t.greatest else -1 end) as greatest
      from pg_catalog.pg_sequence s
      join pg_catalog.pg_class c on c.oid = s.seqrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join (values ('int2'::regtype, 32767::bigint), ('int4', 2147483647), ('int8', 9223372036854775807))
        as t (type, greatest) on t.type = s.seqtypid
      where n.nspname = any (?)
        and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
            and d.deptype in ('i', 'e'))
      """;

  private final CatalogSession session;

  SequenceReader(CatalogSession session) {
    this.session = session;
  }

  List<Sequence> read() throws SQLException {
    return session.list(SQL, this::sequence);
  }

  private Sequence sequence(ResultSet row) throws SQLException {
    return new Sequence(
        session.name(row, "nspname", "relname"),
        SqlType.type(row.getString("type")),
        row.getLong("seqstart"),
        row.getLong("seqincrement"),
        limit(row, "least"),
        limit(row, "greatest"),
        row.getLong("seqcache"),
        row.getBoolean("seqcycle"));
  }

  private static Optional<Long> limit(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }
}
