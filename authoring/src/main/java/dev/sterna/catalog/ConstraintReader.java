package dev.sterna.catalog;

import dev.sterna.schema.Check;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Unique;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys, checks and exclusion constraints. */
final class ConstraintReader {

  /**
   * PostgreSQL 14 has no {@code indnullsnotdistinct}, so it is looked for in the row as a whole.
   */
  private static final String SQL =
      """
      select n.nspname, c.relname, k.conname, k.contype, k.confupdtype, k.confdeltype,
        k.confmatchtype, k.condeferrable, k.condeferred, k.convalidated,
        pg_get_expr(k.conbin, k.conrelid) as expression,
        fn.nspname as foreign_schema, f.relname as foreign_table,
        coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_not_distinct,
        array(
          select a.attname::text
          from unnest(k.conkey) with ordinality as u (attnum, place)
          join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
          order by u.place) as columns,
        array(
          select a.attname::text
          from unnest(k.confkey) with ordinality as u (attnum, place)
          join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum
          order by u.place) as foreign_columns,
        m.amname, pg_get_expr(i.indpred, i.indrelid) as predicate,
        array(
          select o.oprname::text
          from unnest(k.conexclop) with ordinality as u (operator, place)
          join pg_catalog.pg_operator o on o.oid = u.operator
          order by u.place) as operators,
        array(
          select coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, u.place::int, false))
          from unnest(k.conexclop) with ordinality as u (operator, place)
          left join pg_catalog.pg_attribute a
            on a.attrelid = k.conrelid and a.attnum = i.indkey[u.place - 1] and a.attnum <> 0
          order by u.place) as sources,
        array(
          select (i.indkey[u.place - 1] = 0)::text
          from unnest(k.conexclop) with ordinality as u (operator, place)
          order by u.place) as expressions
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      left join pg_catalog.pg_index i on i.indexrelid = k.conindid and k.contype in ('u', 'x')
      left join pg_catalog.pg_class x on x.oid = i.indexrelid
      left join pg_catalog.pg_am m on m.oid = x.relam
      left join pg_catalog.pg_class f on f.oid = k.confrelid
      left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
      where n.nspname = any (?) and k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0
      order by k.conrelid, position(k.contype::text in 'pufcx'), k.conname
      """;

  private final CatalogSession session;

  ConstraintReader(CatalogSession session) {
    this.session = session;
  }

  Map<QualifiedName, List<Constraint>> read() throws SQLException {
    return session.byTable(SQL, this::constraint);
  }

  private Constraint constraint(ResultSet row) throws SQLException {
    String name = row.getString("conname");
    List<String> columns = CatalogSession.strings(row, "columns");
    return switch (row.getString("contype")) {
      case "p" -> new PrimaryKey(name, columns);
      case "u" -> new Unique(name, columns, !row.getBoolean("nulls_not_distinct"), deferral(row));
      case "x" -> exclude(name, row);
      case "f" -> foreignKey(name, columns, row);
      default ->
          new Check(
              name,
              CatalogText.expression(row.getString("expression")),
              row.getBoolean("convalidated"));
    };
  }

  private static Exclude exclude(String name, ResultSet row) throws SQLException {
    List<String> operators = CatalogSession.strings(row, "operators");
    List<String> sources = CatalogSession.strings(row, "sources");
    List<String> expressions = CatalogSession.strings(row, "expressions");
    List<Exclude.Element> elements = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      boolean isExpression = Boolean.parseBoolean(expressions.get(i));
      String source = isExpression ? CatalogText.expression(sources.get(i)) : sources.get(i);
      elements.add(new Exclude.Element(source, isExpression, operators.get(i)));
    }
    return new Exclude(
        name,
        row.getString("amname"),
        elements,
        Optional.ofNullable(row.getString("predicate")).map(CatalogText::expression),
        deferral(row));
  }

  private ForeignKey foreignKey(String name, List<String> columns, ResultSet row)
      throws SQLException {
    return new ForeignKey(
        name,
        columns,
        session.name(row, "foreign_schema", "foreign_table"),
        CatalogSession.strings(row, "foreign_columns"),
        action(row.getString("confdeltype")),
        action(row.getString("confupdtype")),
        row.getString("confmatchtype").equals("f"),
        deferral(row),
        row.getBoolean("convalidated"));
  }

  private static Deferral deferral(ResultSet row) throws SQLException {
    if (!row.getBoolean("condeferrable")) {
      return Deferral.NOT_DEFERRABLE;
    }
    return row.getBoolean("condeferred")
        ? Deferral.INITIALLY_DEFERRED
        : Deferral.INITIALLY_IMMEDIATE;
  }

  /** Manual, 52.13 "pg_constraint". */
  private static ReferentialAction action(String code) {
    return switch (code) {
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
