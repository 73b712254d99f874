package dev.sterna.processor.oracle;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * One kind of fact of PostgreSQL's catalog, as a query with a line of text per row.
 *
 * <p>Lines start with the kind and the table, so a sorted dump stays readable. PostgreSQL writes
 * types and expressions itself, so what means the same reads the same.
 */
enum CatalogFact {
  SCHEMA("select 'schema ' || quote_ident(nspname) from user_schema where nspname <> 'public'"),

  TABLE(
      """
      select 'table ' || name || coalesce(' comment ' || quote_literal(comment), '')
      from (select name, obj_description(oid, 'pg_class') as comment from user_table) t
      """),

  COLUMN(
      """
      select 'column ' || t.name || '.' || quote_ident(attname)
        || ' ' || format_type(atttypid, atttypmod)
        || case when attnotnull then ' not null' else '' end
        || case when attgenerated = '' and d.oid is not null
             then ' default ' || pg_get_expr(adbin, adrelid) else '' end
        || case attidentity
             when 'a' then ' identity always' when 'd' then ' identity by default' else '' end
        || case when attgenerated <> ''
             then ' generated ' || attgenerated::text || ' ' || pg_get_expr(adbin, adrelid) else '' end
        || case when attcollation <> typcollation
             then ' collate ' || attcollation::regcollation else '' end
        || coalesce(' comment ' || quote_literal(col_description(t.oid, attnum)), '')
      from user_table t
        join pg_attribute a on attrelid = t.oid and attnum > 0 and not attisdropped
        join pg_type y on y.oid = atttypid
        left join pg_attrdef d on adrelid = t.oid and adnum = attnum
      """),

  PRIMARY_KEY(
      """
      select 'primary key ' || table_name || ' (' || column_set || ')' || deferral
      from user_constraint where contype = 'p'
      """),

  UNIQUE(
      """
      select 'unique ' || table_name || ' (' || column_set || ')'
        || case when to_jsonb(i) @> '{"indnullsnotdistinct": true}'
             then ' nulls not distinct' else '' end
        || deferral
      from user_constraint join pg_index i on indexrelid = conindid
      where contype = 'u'
      """),

  FOREIGN_KEY(
      """
      select 'foreign key ' || table_name || ' (' || string_agg(own.attname, ', ' order by own.attname)
        || ') references ' || t.name
        || ' (' || string_agg(other.attname, ', ' order by own.attname) || ')'
        || ' update ' || confupdtype::text || ' delete ' || confdeltype::text || ' match ' || confmatchtype::text
        || deferral || case when convalidated then '' else ' not valid' end
      from user_constraint c
        join user_table t on t.oid = confrelid
        cross join unnest(conkey, confkey) as k (own_key, other_key)
        join (select attrelid, attnum, quote_ident(attname) as attname from pg_attribute) own
          on own.attrelid = conrelid and own.attnum = own_key
        join (select attrelid, attnum, quote_ident(attname) as attname from pg_attribute) other
          on other.attrelid = confrelid and other.attnum = other_key
      where contype = 'f'
      group by c.oid, table_name, t.name, confupdtype, confdeltype, confmatchtype, deferral, convalidated
      """),

  CHECK(
      """
      select 'check ' || table_name || ' ' || definition from user_constraint where contype = 'c'
      """),

  INDEX(
      """
      select 'index ' || table_name || case when indisunique then ' unique ' else ' ' end || amname
        || ' (' || string_agg(
             pg_get_indexdef(indexrelid, n, false)
               || case when opcdefault then '' else ' ' || opcname end
               || case when indoption[n - 1] & 1 = 1 then ' desc' else '' end
               || case when indoption[n - 1] & 2 = 2 then ' nulls first' else '' end,
             ', ' order by n) || ')'
        || coalesce(' include (' || (
             select string_agg(pg_get_indexdef(indexrelid, n, false), ', ' order by n)
             from generate_series(indnkeyatts + 1, indnatts) as n) || ')', '')
        || case when to_jsonb(i) @> '{"indnullsnotdistinct": true}'
             then ' nulls not distinct' else '' end
        || coalesce(' where ' || pg_get_expr(indpred, indrelid), '')
        || case when indisvalid then '' else ' invalid' end
      from user_index i
        cross join generate_series(1, indnkeyatts) as n
        join pg_opclass p on p.oid = indclass[n - 1]
      group by i.*, table_name, amname, indexrelid, indrelid, indisunique, indnkeyatts, indnatts,
        indpred, indisvalid
      """),

  SEQUENCE(
      """
      select 'sequence ' || s.seqrelid::regclass || ' ' || seqtypid::regtype
        || ' start ' || seqstart || ' increment ' || seqincrement
        || ' min ' || seqmin || ' max ' || seqmax || case when seqcycle then ' cycle' else '' end
      from user_schema n
        join pg_class c on relnamespace = n.oid and relkind = 'S'
        join pg_sequence s on seqrelid = c.oid
      where not exists (select from pg_depend
        where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'i')
      """),

  ENUM(
      """
      select 'enum ' || t.oid::regtype || ' ('
        || string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) || ')'
      from user_schema n
        join pg_type t on typnamespace = n.oid
        join pg_enum e on enumtypid = t.oid
      group by t.oid
      """),

  COMPOSITE(
      """
      select 'composite ' || t.oid::regtype || ' ('
        || string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)
             || case when attcollation <> y.typcollation
                  then ' collate ' || attcollation::regcollation else '' end
             || coalesce(' comment ' || quote_literal(col_description(c.oid, attnum)), ''),
             ', ' order by attnum) || ')'
        || coalesce(' comment ' || quote_literal(obj_description(t.oid, 'pg_type')), '')
      from user_schema n
        join pg_type t on t.typnamespace = n.oid
        join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
        join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
        join pg_type y on y.oid = atttypid
      group by t.oid
      """),

  CONSTRAINT_NAME(
      """
      select 'constraint name ' || table_name || ' ' || quote_ident(conname) || ' ' || definition
      from user_constraint
      """),

  INDEX_NAME(
      """
      select 'index name ' || table_name || ' ' || quote_ident(relname)
        || ' ' || substring(pg_get_indexdef(indexrelid) from 'USING .*')
      from user_index
      """),

  COLUMN_ORDER(
      """
      select 'column order ' || t.name || ' ('
        || string_agg(quote_ident(attname), ', ' order by attnum) || ')'
      from user_table t join pg_attribute on attrelid = t.oid and attnum > 0 and not attisdropped
      group by t.name
      """),

  KEY_ORDER(
      """
      select 'key order ' || table_name || ' (' || columns || ')'
      from user_constraint where contype in ('p', 'u')
      """);

  /** What the queries share: the user's schemas, tables and constraints, with readable names. */
  private static final String VOCABULARY =
      """
      with user_schema as (
        select oid, nspname from pg_namespace
        where nspname <> 'information_schema' and nspname !~ '^pg_'),
      user_table as (
        select c.oid, quote_ident(nspname) || '.' || quote_ident(relname) as name
        from user_schema n join pg_class c on relnamespace = n.oid
        where relkind in ('r', 'p') and relname <> 'sterna_revision'),
      user_constraint as (
        select t.name as table_name, c.*, pg_get_constraintdef(c.oid) as definition,
          case when condeferrable then ' deferrable' else '' end
            || case when condeferred then ' initially deferred' else '' end as deferral,
          (select string_agg(quote_ident(attname), ', ' order by position)
            from unnest(conkey) with ordinality as k (key, position)
              join pg_attribute on attrelid = conrelid and attnum = key) as columns,
          (select string_agg(quote_ident(attname), ', ' order by attname)
            from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as column_set
        from user_table t join pg_constraint c on conrelid = t.oid
        where contype in ('p', 'u', 'f', 'c')),
      user_index as (
        select t.name as table_name, x.relname, amname, i.*
        from user_table t
          join pg_index i on indrelid = t.oid
          join pg_class x on x.oid = indexrelid
          join pg_am m on m.oid = x.relam
        where not exists (select from pg_constraint
          where conindid = indexrelid and contype in ('p', 'u', 'x')))
      """;

  private final String query;

  CatalogFact(String query) {
    this.query = query;
  }

  /** The query of several facts at once, whose rows are the name of the fact and the line. */
  static String query(Set<CatalogFact> facts) {
    return VOCABULARY
        + facts.stream()
            .map(fact -> "select '%s', line from (%s) as fact (line)".formatted(fact, fact.query))
            .collect(Collectors.joining("\nunion all\n"));
  }
}
