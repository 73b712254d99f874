package dev.sterna.dialect;

import dev.sterna.schema.EnumType;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;

/**
 * What gives an enum type other values: PostgreSQL can add values and rename them, no more (manual,
 * ALTER TYPE). Every column of it is converted through text, and every attribute.
 */
record ReplaceEnumSql(Qualifier qualifier, CreateObjectSql creations) {

  private static final String TYPES =
      """

        union all
        select y.oid, %1$s || d.dimensions, '', '::text' || d.dimensions || '::' || %1$s || d.dimensions
        from pg_catalog.pg_type y
        cross join lateral (select case when y.typelem = 0 then '' else '[]' end) as d (dimensions)
        where %1$s::regtype in (y.oid, y.typelem)""";

  private static final String MAKING =
      """

        union all
        values (0, 0, %s), (1, 0, %s), (12, 0, %s)""";

  String of(EnumType type) {
    String name = qualifier.sql(type.name());
    String former =
        qualifier.sql(QualifiedName.name(qualifier.schema(type.name()), RemadeTypeSql.FORMER));
    String making =
        MAKING.formatted(
            Literal.of("alter type " + name + " rename to " + Identifier.sql(RemadeTypeSql.FORMER)),
            Literal.of(creations.enumType(type)),
            Literal.of("drop type " + former));
    return new ContainingTypesSql(qualifier)
        .of(
            type.name(),
            new ContainingTypesSql.Change(
                "true", "null::text", "null::int", TYPES.formatted(Literal.of(name)), making));
  }
}
