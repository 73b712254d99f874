package dev.sterna.dialect;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.StringJoiner;

/**
 * What gives a composite type another order of its attributes, or one of them another type: the
 * first PostgreSQL cannot do, the second only while no column has the composite type (manual, ALTER
 * TYPE). The composite types that have attributes of it are made anew too. A function for each type
 * converts values attribute by attribute, as an assignment does, so that what does not fit is an
 * error; for those arrays that PostgreSQL tells apart by nothing but their element.
 */
record ReplaceCompositeSql(Qualifier qualifier) {

  /** The name of the functions that convert values, which are told by their arguments. */
  private static final String CONVERSION = "conversion of sterna";

  private static final String TYPES =
      """
      containing (oid, relation, depth) as (
        select y.oid, y.typrelid, 0
        from pg_catalog.pg_type y
        where y.oid = %1$s::regtype
          and array[%7$s]::text[] is distinct from array(
            select quote_ident(a.attname)
            from pg_catalog.pg_attribute a
            where a.attrelid = y.typrelid and a.attnum > 0 and not a.attisdropped
            order by a.attnum)
        union
        select y.oid, y.typrelid, c.depth + 1
        from containing c
        join pg_catalog.pg_type e on c.oid in (e.oid, e.typelem)
        join pg_catalog.pg_attribute a on a.atttypid = e.oid and not a.attisdropped
        join pg_catalog.pg_type y on y.typrelid = a.attrelid
        join pg_catalog.pg_class r on r.oid = a.attrelid and r.relkind = 'c'
      ), composites as (
        select c.oid, c.relation, max(c.depth) as depth, c.oid::regtype::text as name,
          '%2$s ' || row_number() over (order by c.oid) as former,
          (select n.nspname from pg_catalog.pg_namespace n where n.oid = y.typnamespace) as schema
        from containing c
        join pg_catalog.pg_type y on y.oid = c.oid
        group by c.oid, c.relation, y.typnamespace
      ), types (oid, target, before, after, element) as (
        select y.oid, c.name || case when y.oid = c.oid then '' else '[]' end,
          format('%%I.%%I(', %3$s, '%4$s'), ')', c.oid
        from composites c
        join pg_catalog.pg_type y on c.oid in (y.oid, y.typelem)
      ), attributes as (
        select c.oid, quote_ident(a.attname) as name, a.attnum, c.depth,
          case when c.depth = 0 and a.attname = %5$s then %6$s
            else format_type(a.atttypid, a.atttypmod)
              || case when a.attcollation <> y.typcollation
                then ' collate ' || a.attcollation::regcollation else '' end
          end as type,
          coalesce(t.before, '') || 'old.' || quote_ident(a.attname) || coalesce(t.after, '')
            as converted,
          col_description(c.relation, a.attnum) as comment
        from composites c
        join pg_catalog.pg_attribute a
          on a.attrelid = c.relation and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type y on y.oid = a.atttypid
        left join types t on t.oid = a.atttypid
      ), making (place, depth, sql) as (
        select 0, c.depth, format('alter type %%s rename to %%I', c.name, c.former)
        from composites c
        union all
        select 1, c.depth, format('create type %%s as (%%s)', c.name, (
          select string_agg(a.name || ' ' || a.type, ', '
            order by case when a.depth = 0
              then array_position(array[%7$s]::text[], a.name) end, a.attnum)
          from attributes a
          where a.oid = c.oid))
        from composites c
        union all
        select 2, 0, format('comment on type %%s is %%L', c.name, obj_description(c.oid, 'pg_type'))
        from composites c
        where obj_description(c.oid, 'pg_type') is not null
        union all
        select 2, 0, format('comment on column %%s.%%s is %%L', c.name, a.name, a.comment)
        from composites c
        join attributes a on a.oid = c.oid
        where a.comment is not null
        union all
        select 3, 0, format(
          'create function %%I.%%I(old %%I.%%I) returns %%s language plpgsql strict as %%L',
          %3$s, '%4$s', c.schema, c.former, c.name,
          format('declare made %%s; begin%%s return made; end', c.name, (
            select string_agg(format(' made.%%s := %%s;', a.name, a.converted), '')
            from attributes a
            where a.oid = c.oid)))
        from composites c
        union all
        select 3, 0, format(
          'create function %%I.%%I(old %%I.%%I[]) returns %%s[] language plpgsql strict as %%L',
          %3$s, '%4$s', c.schema, c.former, c.name,
          format(
            'declare made %%s[] = ''{}''; begin '
              || 'for i in coalesce(array_lower(old, 1), 1)..coalesce(array_upper(old, 1), 0) loop '
              || 'made[i] := %%I.%%I(old[i]); end loop; return made; end',
            c.name, %3$s, '%4$s'))
        from composites c
        union all
        select 11, 0, format('drop function %%I.%%I(%%I.%%I%%s)',
          %3$s, '%4$s', c.schema, c.former, d.dimensions)
        from composites c
        cross join (values (''), ('[]')) as d (dimensions)
        union all
        select 12, - c.depth, format('drop type %%I.%%I', c.schema, c.former)
        from composites c
      )""";

  /** What puts the attributes in the order that they have here. */
  String ordering(CompositeType type) {
    StringJoiner names = new StringJoiner(", ");
    type.names().forEach(name -> names.add("quote_ident(" + Literal.of(name) + ")"));
    return of(type.name(), "null", "null", names.toString());
  }

  /** What gives an attribute another type. */
  String retyping(QualifiedName type, String attribute, SqlType to) {
    return of(type, Literal.of(attribute), Literal.of(to.sql()), "");
  }

  private String of(QualifiedName type, String attribute, String to, String order) {
    return RemadeTypeSql.of(
        TYPES.formatted(
            Literal.of(qualifier.sql(type)),
            RemadeTypeSql.FORMER,
            Literal.of(qualifier.schema(type)),
            CONVERSION,
            attribute,
            to,
            order));
  }
}
