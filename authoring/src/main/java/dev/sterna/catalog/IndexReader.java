package dev.sterna.catalog;

import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indexes that no constraint owns. */
final class IndexReader {

  /** A row for each column of each index: its keys, then what it includes. */
  private static final String SQL =
      """
      select n.nspname, c.relname, x.relname as index, i.indisunique, m.amname,
        coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_not_distinct,
        pg_get_expr(i.indpred, i.indrelid) as predicate,
        coalesce(x.reloptions, '{}') as reloptions,
        (select spcname from pg_catalog.pg_tablespace s where s.oid = x.reltablespace) as tablespace,
        place < i.indnkeyatts as is_key,
        a.attname,
        case when i.indkey[place] = 0 then pg_get_indexdef(x.oid, place + 1, false) end as expression,
        i.indoption[place] & 1 = 1 as descending,
        i.indoption[place] & 2 = 2 as nulls_first,
        case when not o.opcdefault then o.opcname end as operator_class,
        case when l.oid <> coalesce(a.attcollation, t.typcollation) then l.collname end as collation
      from pg_catalog.pg_index i
      join pg_catalog.pg_class x on x.oid = i.indexrelid
      join pg_catalog.pg_am m on m.oid = x.relam
      join pg_catalog.pg_class c on c.oid = i.indrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      cross join lateral generate_series(0, i.indnatts - 1) as place
      left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[place]
        and a.attnum <> 0
      left join pg_catalog.pg_attribute k on k.attrelid = x.oid and k.attnum = place + 1
      left join pg_catalog.pg_type t on t.oid = k.atttypid
      left join pg_catalog.pg_opclass o
        on place < i.indnkeyatts and o.oid = i.indclass[place]
      left join pg_catalog.pg_collation l
        on place < i.indnkeyatts and l.oid = i.indcollation[place]
      where n.nspname = any (?) and c.relkind in ('r', 'p') and i.indisvalid
        and not exists (
          select from pg_catalog.pg_constraint k
          where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
      order by i.indrelid, x.relname, place
      """;

  private final CatalogSession session;

  IndexReader(CatalogSession session) {
    this.session = session;
  }

  Map<QualifiedName, List<Index>> read() throws SQLException {
    Map<QualifiedName, List<Index>> indexes = new LinkedHashMap<>();
    session
        .byTable(SQL, IndexColumn::read)
        .forEach((table, columns) -> indexes.put(table, indexes(columns)));
    return indexes;
  }

  /** Keys come first in an index, so the first column of each is one. */
  private static List<Index> indexes(List<IndexColumn> columns) {
    Map<String, Index> byName = new LinkedHashMap<>();
    for (IndexColumn column : columns) {
      byName.merge(column.whole().name(), column.whole(), (index, more) -> column.addedTo(index));
    }
    return List.copyOf(byName.values());
  }
}
