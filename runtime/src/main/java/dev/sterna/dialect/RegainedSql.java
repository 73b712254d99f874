package dev.sterna.dialect;

/**
 * The statements that give views and types which are made anew what no text of the catalog brings
 * back: comments, rules and defaults of views, privileges, and their owner, who comes last, for
 * until then they belong to the role of the run. It needs {@code types}, {@code views}, {@code
 * constraints}, {@code indexes} and {@code triggers} of {@link RemadeTypeSql}.
 */
final class RegainedSql {

  /** Common table expressions, of which {@code regained} has each statement with its place. */
  static final String EXPRESSIONS =
      """
      owned (kind, name, owner, rights) as (
        select 'type ', t.target, y.typowner, y.typacl
        from types t
        join pg_catalog.pg_type y on y.oid = t.oid and y.typelem = 0
        union all
        select v.kind, v.oid::regclass::text, c.relowner, c.relacl
        from views v
        join pg_catalog.pg_class c on c.oid = v.oid
      ), granted (rights, subject, part, owner) as (
        select o.rights, case when o.kind = 'type ' then o.kind else '' end || o.name, '', o.owner
        from owned o
        union all
        select a.attacl, v.oid::regclass::text, format(' (%I)', a.attname), c.relowner
        from views v
        join pg_catalog.pg_class c on c.oid = v.oid
        join pg_catalog.pg_attribute a on a.attrelid = v.oid
      ), commented (class, oid, part, subject) as (
        select 'pg_catalog.pg_class'::regclass, v.oid, 0, v.kind || v.oid::regclass
        from views v
        union all
        select 'pg_catalog.pg_class'::regclass, v.oid, a.attnum,
          format('column %s.%I', v.oid::regclass, a.attname)
        from views v
        join pg_catalog.pg_attribute a on a.attrelid = v.oid and a.attnum > 0
        union all
        select 'pg_catalog.pg_class'::regclass, i.oid, 0, 'index ' || i.oid::regclass
        from (
          select oid
          from indexes
          union
          select i.indexrelid
          from views v
          join pg_catalog.pg_index i on i.indrelid = v.oid) as i
        union all
        select 'pg_catalog.pg_constraint'::regclass, k.oid, 0,
          format('constraint %I on %s', k.conname, k.conrelid::regclass)
        from constraints k
        union all
        select 'pg_catalog.pg_trigger'::regclass, t.oid, 0,
          format('trigger %I on %s', t.tgname, t.tgrelid::regclass)
        from triggers t
        union all
        select 'pg_catalog.pg_type'::regclass, y.oid, 0, 'type ' || t.target
        from types t
        join pg_catalog.pg_type y on y.oid = t.oid and y.typtype = 'e'
      ), regained (place, sql) as (
        select 9, pg_get_ruledef(r.oid)
        from views v
        join pg_catalog.pg_rewrite r on r.ev_class = v.oid and r.rulename <> '_RETURN'
        union all
        select 9, format('alter view %s alter column %I set default %s',
          v.oid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid))
        from views v
        join pg_catalog.pg_attrdef d on d.adrelid = v.oid
        join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        union all
        select 13, format('comment on %s is %L', c.subject, d.description)
        from commented c
        join pg_catalog.pg_description d
          on d.classoid = c.class and d.objoid = c.oid and d.objsubid = c.part
        union all
        select 13, format('revoke all on type %s from public', o.name)
        from owned o
        where o.kind = 'type ' and o.rights is not null
        union all
        select 14, format('grant %s%s on %s to %s%s', r.privilege_type, g.part, g.subject,
          case when r.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(r.grantee)) end,
          case when r.is_grantable then ' with grant option' else '' end)
        from granted g
        cross join lateral aclexplode(g.rights) r
        where r.grantee <> g.owner
        union all
        select 15, format('alter %s%s owner to %I', o.kind, o.name, pg_get_userbyid(o.owner))
        from owned o
        where pg_get_userbyid(o.owner) <> current_user
      )""";

  private RegainedSql() {}
}
