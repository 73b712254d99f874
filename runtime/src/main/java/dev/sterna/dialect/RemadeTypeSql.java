package dev.sterna.dialect;

import dev.sterna.schema.Literal;

/**
 * What puts another type in the place of one that columns have, for what PostgreSQL cannot change
 * about a type (manual, ALTER TYPE): the former one gets another name, one is created under its
 * name, and every column is converted. What is over such a column is of the former type, and so are
 * defaults; all that goes meanwhile and comes back with the text that the catalog has of it: views,
 * checks, exclusion constraints, foreign keys, triggers, and indexes over expressions or with a
 * predicate. What such a text does not have is in {@link RegainedSql}.
 */
final class RemadeTypeSql {

  /** What a former type is called while it is replaced. */
  static final String FORMER = "former type of sterna";

  /**
   * Only the catalog knows all that there is, so it is asked, before anything changes, for the
   * statements that take away, convert and bring back. What says it of the types comes first: the
   * types of the columns ({@code types}: each with its name and what stands around the name of a
   * column that is converted to it), and the statements that make them ({@code making}).
   */
  private static final String BODY =
      """

      declare
        steps text[];
        step text;
      begin
        with recursive %s, columns as (
          select a.attrelid, a.attnum, a.attname, t.target,
            t.before || quote_ident(a.attname) || t.after as converted,
            pg_get_expr(d.adbin, d.adrelid) as value
          from pg_catalog.pg_attribute a
          join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
          join types t on t.oid = a.atttypid
          left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where not a.attisdropped and a.attinhcount = 0
        ), leaning as (
          select d.classid::regclass as class, d.objid as oid
          from pg_catalog.pg_depend d
          join columns c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
          where d.refclassid = 'pg_catalog.pg_class'::regclass
          union
          select d.classid::regclass, d.objid
          from pg_catalog.pg_depend d
          join types t on t.oid = d.refobjid
          where d.refclassid = 'pg_catalog.pg_type'::regclass
        ), over (oid, depth) as (
          select r.ev_class, 1
          from leaning l
          join pg_catalog.pg_rewrite r on r.oid = l.oid
          where l.class = 'pg_catalog.pg_rewrite'::regclass
          union
          select r.ev_class, o.depth + 1
          from over o
          join pg_catalog.pg_depend d on d.refobjid = o.oid
            and d.refclassid = 'pg_catalog.pg_class'::regclass
            and d.classid = 'pg_catalog.pg_rewrite'::regclass
          join pg_catalog.pg_rewrite r on r.oid = d.objid and r.ev_class <> o.oid
        ), views as (
          select c.oid, max(o.depth) as depth, c.reloptions,
            case when c.relkind = 'm' then 'materialized view ' else 'view ' end as kind
          from over o
          join pg_catalog.pg_class c on c.oid = o.oid and c.relkind in ('v', 'm')
          group by c.oid
        ), constraints as (
          select k.oid, k.conrelid, k.conname, case when k.contype = 'f' then 1 else 0 end as place
          from pg_catalog.pg_constraint k
          where k.contype in ('c', 'f', 'x') and k.coninhcount = 0 and k.conparentid = 0
            and exists (
              select from leaning l
              where (l.class, l.oid) in (
                ('pg_catalog.pg_constraint'::regclass, k.oid),
                ('pg_catalog.pg_class'::regclass, k.conindid)))
        ), indexes as (
          select i.indexrelid as oid, s.spcname
          from pg_catalog.pg_index i
          join leaning l on l.oid = i.indexrelid and l.class = 'pg_catalog.pg_class'::regclass
          join pg_catalog.pg_class c on c.oid = i.indexrelid and not c.relispartition
          left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
          where (i.indexprs is not null or i.indpred is not null)
            and not exists (
              select from pg_catalog.pg_constraint k
              where k.conindid = i.indexrelid and k.contype = 'x')
        ), triggers as (
          select t.oid, t.tgrelid, t.tgname, t.tgenabled, v.oid is not null as goes
          from pg_catalog.pg_trigger t
          left join views v on v.oid = t.tgrelid
          where not t.tgisinternal and t.tgparentid = 0
            and (v.oid is not null or exists (
              select from leaning l
              where (l.class, l.oid) = ('pg_catalog.pg_trigger'::regclass, t.oid)))
        ), %s
        select array_agg(sql order by place, depth, sql) into steps
        from (
          select -4 as place, - v.depth as depth, format('drop %%s%%s', v.kind, v.oid::regclass) as sql
          from views v
          union all
          select -3, - k.place, format('alter table %%s drop constraint %%I',
            k.conrelid::regclass, k.conname)
          from constraints k
          union all
          select -2, 0, format('drop index %%s', i.oid::regclass)
          from indexes i
          union all
          select -2, 0, format('drop trigger %%I on %%s', t.tgname, t.tgrelid::regclass)
          from triggers t
          where not t.goes
          union all
          select place, depth, sql
          from making
          union all
          select 4, 0, format('alter table %%s ', c.attrelid::regclass)
            || case when c.value is not null
              then format('alter column %%I drop default, ', c.attname) else '' end
            || format('alter column %%I type %%s using %%s', c.attname, c.target, c.converted)
            || case when c.value is not null
              then format(', alter column %%I set default %%s', c.attname, c.value) else '' end
          from columns c
          union all
          select 5, 0, pg_get_indexdef(i.oid)
          from indexes i
          union all
          select 6, 0, format('alter index %%s set tablespace %%I', i.oid::regclass, i.spcname)
          from indexes i
          where i.spcname is not null
          union all
          select 7, k.place, format('alter table %%s add constraint %%I %%s',
            k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
          from constraints k
          union all
          select 8, v.depth, format('create %%s%%s%%s as %%s', v.kind, v.oid::regclass,
            ' with (' || array_to_string(v.reloptions, ', ') || ')', pg_get_viewdef(v.oid))
          from views v
          union all
          select 9, 0, pg_get_indexdef(i.indexrelid)
          from pg_catalog.pg_index i
          join views v on v.oid = i.indrelid
          union all
          select 9, 0, pg_get_triggerdef(t.oid)
          from triggers t
          union all
          select 10, 0, format('alter table %%s %%s trigger %%I', t.tgrelid::regclass,
            case t.tgenabled
              when 'D' then 'disable'
              when 'R' then 'enable replica'
              else 'enable always' end, t.tgname)
          from triggers t
          where t.tgenabled <> 'O'
          union all
          select place, 0, sql
          from regained
        ) as s;
        foreach step in array coalesce(steps, '{}') loop
          execute step;
        end loop;
      end
      """;

  private RemadeTypeSql() {}

  /** The block, with these common table expressions of the types. */
  static String of(String types) {
    return "do " + Literal.of(BODY.formatted(types, RegainedSql.EXPRESSIONS));
  }
}
