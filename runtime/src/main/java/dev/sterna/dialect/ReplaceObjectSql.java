package dev.sterna.dialect;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.List;

/** What gives an object another definition; what leans on it stays. */
record ReplaceObjectSql(Qualifier qualifier, CreateObjectSql creations)
    implements DatabaseObject.Visitor<List<String>> {

  /** What the former type is called while it is replaced. */
  private static final String FORMER = "former type of sterna";

  /**
   * PostgreSQL can add values and rename them, no more: another type takes the place of the former
   * one, and every column of it is converted through text. Only the catalog knows all of them, so
   * it is asked, before anything changes, for the statements that convert them; a default goes
   * meanwhile, for it is of the former type.
   */
  @Override
  public List<String> visit(EnumType type) {
    String name = qualifier.sql(type.name());
    QualifiedName former = QualifiedName.name(qualifier.schema(type.name()), FORMER);
    String body =
        """

        declare
          conversions text[];
          conversion text;
        begin
          select array_agg(
            format('alter table %%s ', a.attrelid::regclass)
              || case when d.adbin is not null
                then format('alter column %%I drop default, ', a.attname) else '' end
              || format('alter column %%I type %%s using %%I::text%%s::%%s',
                a.attname, t.new, a.attname, t.dimensions, t.new)
              || case when d.adbin is not null
                then format(', alter column %%I set default %%s',
                  a.attname, pg_get_expr(d.adbin, d.adrelid)) else '' end
            order by a.attrelid, a.attnum)
          into conversions
          from pg_catalog.pg_attribute a
          join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
          join (
            select y.oid, %1$s || case when y.typelem = 0 then '' else '[]' end as new,
              case when y.typelem = 0 then '' else '[]' end as dimensions
            from pg_catalog.pg_type y
            where %2$s::regtype in (y.oid, y.typelem)) t on t.oid = a.atttypid
          left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where not a.attisdropped and a.attinhcount = 0;
          alter type %3$s rename to %4$s;
          %5$s;
          foreach conversion in array coalesce(conversions, '{}') loop
            execute conversion;
          end loop;
          drop type %6$s;
        end
        """
            .formatted(
                Literal.of(name),
                Literal.of(name),
                name,
                Identifier.sql(FORMER),
                type.accept(creations),
                qualifier.sql(former));
    return List.of("do " + Literal.of(body));
  }

  @Override
  public List<String> visit(Extension extension) {
    return List.of(
        "alter extension "
            + Identifier.sql(extension.name())
            + (" set schema " + Identifier.sql(qualifier.schema(extension))));
  }

  @Override
  public List<String> visit(Routine routine) {
    return List.of(CreateObjectSql.beginning("create or replace", routine));
  }

  /**
   * PostgreSQL replaces a view only by one that has its columns first, and no materialized view at
   * all; any other is dropped and created, unless something leans on it.
   */
  @Override
  public List<String> visit(View view) {
    String drop = ObjectSql.drop(view.id(), qualifier);
    if (view.isMaterialized()) {
      return List.of(drop, view.accept(creations));
    }
    String body =
        """

        begin
          create or replace %s;
        exception
          when invalid_table_definition then
            %s;
            create %s;
        end
        """
            .formatted(creations.named(view), drop, creations.named(view));
    return List.of("do " + Literal.of(body));
  }
}
