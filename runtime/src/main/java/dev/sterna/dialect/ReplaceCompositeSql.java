package dev.sterna.dialect;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.StringJoiner;

/**
 * What gives a composite type another order of its attributes, or one of them another type: the
 * first PostgreSQL cannot do, the second only while no column has the composite type (manual, ALTER
 * TYPE).
 */
record ReplaceCompositeSql(Qualifier qualifier) {

  private static final String OTHER_ORDER =
      """
      array[%s]::text[] is distinct from array(
            select quote_ident(a.attname)
            from pg_catalog.pg_attribute a
            where a.attrelid = y.typrelid and a.attnum > 0 and not a.attisdropped
            order by a.attnum)""";

  private static final String PLACE =
      "case when a.depth = 0 then array_position(array[%s]::text[], a.name) end";

  private static final String RETYPED = "case when c.depth = 0 and a.attname = %s then %s end";

  /** What puts the attributes in the order that they have here. */
  String ordering(CompositeType type) {
    StringJoiner list = new StringJoiner(", ");
    type.names().forEach(name -> list.add("quote_ident(" + Literal.of(name) + ")"));
    String names = list.toString();
    return new ContainingTypesSql(qualifier)
        .of(
            type.name(),
            new ContainingTypesSql.Change(
                OTHER_ORDER.formatted(names), "null::text", PLACE.formatted(names), "", ""));
  }

  /** What gives an attribute another type. */
  String retyping(QualifiedName type, String attribute, SqlType to) {
    String retyped = RETYPED.formatted(Literal.of(attribute), Literal.of(to.sql()));
    return new ContainingTypesSql(qualifier)
        .of(type, new ContainingTypesSql.Change("true", retyped, "null::int", "", ""));
  }
}
