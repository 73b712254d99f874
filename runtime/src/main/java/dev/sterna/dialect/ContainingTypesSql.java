package dev.sterna.dialect;

import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;

/**
 * The composite types that are made anew with a type, for they have attributes of it, themselves or
 * through others; and the type itself if it is composite. A function for each type converts values
 * attribute by attribute, as an assignment does, so that what does not fit is an error; for those
 * arrays that PostgreSQL tells apart by nothing but their element.
 */
record ContainingTypesSql(Qualifier qualifier) {

  /** The name of the functions that convert values, which are told by their arguments. */
  private static final String CONVERSION = "conversion of sterna";

  private static final String TYPES =
      """
      containing (oid, relation, depth) as (
        select y.oid, y.typrelid, 0
        from pg_catalog.pg_type y
        where y.oid = %1$s::regtype and %5$s
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
        where c.relation <> 0
        group by c.oid, c.relation, y.typnamespace
      ), types (oid, target, before, after) as (
        select y.oid, c.name || case when y.oid = c.oid then '' else '[]' end,
          format('%%I.%%I(', %3$s, '%4$s'), ')'
        from composites c
        join pg_catalog.pg_type y on c.oid in (y.oid, y.typelem)%8$s
      ), attributes as (
        select c.oid, quote_ident(a.attname) as name, a.attnum, c.depth,
          coalesce(
            %6$s,
            format_type(a.atttypid, a.atttypmod)
              || case when a.attcollation <> y.typcollation
                then ' collate ' || a.attcollation::regcollation else '' end) as type,
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
          select string_agg(a.name || ' ' || a.type, ', ' order by %7$s, a.attnum)
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
        from composites c%9$s
      )""";

  /**
   * What becomes of a type, in SQL.
   *
   * @param condition whether it is made anew: of its row {@code y} of {@code pg_type}
   * @param type the type that an attribute {@code a} of a type {@code c}, of which the depth is 0
   *     in the type itself, has from now on; null if it is the one it has
   * @param place the place of an attribute {@code a}; null if it is the one it has
   * @param types what follows the rows of the types whose values are converted
   * @param making what follows the rows of the statements that make types
   */
  record Change(String condition, String type, String place, String types, String making) {}

  /** The block that makes this type anew, and those around it. */
  String of(QualifiedName name, Change change) {
    return RemadeTypeSql.of(
        TYPES.formatted(
            Literal.of(qualifier.sql(name)),
            RemadeTypeSql.FORMER,
            Literal.of(qualifier.schema(name)),
            CONVERSION,
            change.condition(),
            change.type(),
            change.place(),
            change.types(),
            change.making()));
  }
}
