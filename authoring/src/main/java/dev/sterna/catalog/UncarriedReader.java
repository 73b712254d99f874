package dev.sterna.catalog;

import java.sql.SQLException;
import java.util.List;

/**
 * What a schema of a database can hold and a {@link dev.sterna.schema.Schema} cannot, a line each.
 */
final class UncarriedReader {

  /** Kind and name of each thing; what belongs to an extension comes with that. */
  private static final String SQL =
      """
      with relation as (
        select c.*, n.nspname, format('%s', c.oid::regclass) as shown
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any (?)
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
              and d.deptype = 'e')),
      space as (select distinct relnamespace as oid from relation),
      thing (kind, name) as (
        select 'trigger', format('%s on %s', quote_ident(t.tgname), r.shown)
        from pg_catalog.pg_trigger t join relation r on r.oid = t.tgrelid
        where not t.tgisinternal and t.tgparentid = 0
        union all
        select 'policy', format('%s on %s', quote_ident(p.polname), r.shown)
        from pg_catalog.pg_policy p join relation r on r.oid = p.polrelid
        union all
        select 'row-level security', 'of ' || shown from relation where relrowsecurity
        union all
        select 'rule', format('%s on %s', quote_ident(w.rulename), r.shown)
        from pg_catalog.pg_rewrite w join relation r on r.oid = w.ev_class
        where w.rulename <> '_RETURN'
        union all
        select 'partition', format('%s of %s', r.shown, i.inhparent::regclass)
        from pg_catalog.pg_inherits i join relation r on r.oid = i.inhrelid
        where r.relispartition and r.relkind in ('r', 'p', 'f')
        union all
        select 'inheritance', format('of %s from %s', r.shown, i.inhparent::regclass)
        from pg_catalog.pg_inherits i join relation r on r.oid = i.inhrelid
        where not r.relispartition
        union all
        select 'foreign table', shown from relation where relkind = 'f' and not relispartition
        union all
        select 'composite type', shown from relation where relkind = 'c'
        union all
        select 'logging', 'that table ' || shown || ' goes without'
        from relation where relkind = 'r' and relpersistence = 'u'
        union all
        select 'options', format('of view %s: %s', shown, array_to_string(reloptions, ', '))
        from relation where relkind in ('v', 'm') and reloptions is not null
        union all
        select 'index of a materialized view', x.indexrelid::regclass::text
        from pg_catalog.pg_index x join relation r on r.oid = x.indrelid where r.relkind = 'm'
        union all
        select 'index that is not valid', x.indexrelid::regclass::text
        from pg_catalog.pg_index x join relation r on r.oid = x.indrelid where not x.indisvalid
        union all
        select 'grants', 'on ' || shown from relation where relacl is not null
        union all
        select 'owning column', format('of sequence %s: %s.%s', r.shown, d.refobjid::regclass,
          quote_ident(a.attname))
        from pg_catalog.pg_depend d
        join relation r on r.oid = d.objid and r.relkind = 'S'
        join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_catalog.pg_class'::regclass and d.refclassid = d.classid
          and d.deptype = 'a'
        union all
        select case t.typtype when 'd' then 'domain' else 'range type' end, format_type(t.oid, null)
        from pg_catalog.pg_type t join space s on s.oid = t.typnamespace
        where t.typtype in ('d', 'r') and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
        union all
        select 'aggregate or window function', p.oid::regprocedure::text
        from pg_catalog.pg_proc p join space s on s.oid = p.pronamespace
        where p.prokind in ('a', 'w') and not exists (
          select from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
        union all
        select 'statistics', quote_ident(x.stxname)
        from pg_catalog.pg_statistic_ext x join space s on s.oid = x.stxnamespace
        union all
        select 'collation', quote_ident(l.collname)
        from pg_catalog.pg_collation l join space s on s.oid = l.collnamespace
        union all
        select 'text search configuration', quote_ident(f.cfgname)
        from pg_catalog.pg_ts_config f join space s on s.oid = f.cfgnamespace)
      select kind || ' ' || name from thing order by 1
      """;

  private final CatalogSession session;

  UncarriedReader(CatalogSession session) {
    this.session = session;
  }

  List<String> read() throws SQLException {
    return session.list(SQL, row -> row.getString(1));
  }
}
