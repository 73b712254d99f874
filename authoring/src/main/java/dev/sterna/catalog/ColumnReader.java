package dev.sterna.catalog;

import dev.sterna.schema.Column;
import dev.sterna.schema.Identity;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns in their order, with defaults, identities and generated values. */
final class ColumnReader {

  private static final String SQL =
      """
      select n.nspname, c.relname, a.attname, a.attnotnull, a.attidentity, a.attgenerated,
        format_type(a.atttypid, a.atttypmod) as type,
        a.attndims,
        pg_get_expr(d.adbin, d.adrelid) as value,
        case when a.attcollation <> t.typcollation then l.collname end as collation,
        col_description(c.oid, a.attnum) as comment,
        s.seqstart, s.seqincrement
      from pg_catalog.pg_attribute a
      join pg_catalog.pg_class c on c.oid = a.attrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join pg_catalog.pg_type t on t.oid = a.atttypid
      left join pg_catalog.pg_collation l on l.oid = a.attcollation
      left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      left join pg_catalog.pg_depend p
        on a.attidentity <> '' and p.deptype = 'i'
        and p.classid = 'pg_catalog.pg_class'::regclass and p.refclassid = p.classid
        and p.refobjid = a.attrelid and p.refobjsubid = a.attnum
      left join pg_catalog.pg_sequence s on s.seqrelid = p.objid
      where n.nspname = any (?) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      order by a.attrelid, a.attnum
      """;

  private final CatalogSession session;

  ColumnReader(CatalogSession session) {
    this.session = session;
  }

  Map<QualifiedName, List<Column>> read() throws SQLException {
    return session.byTable(SQL, ColumnReader::column);
  }

  private static Column column(ResultSet row) throws SQLException {
    Optional<String> value = Optional.ofNullable(row.getString("value")).map(CatalogText::first);
    boolean generated = !row.getString("attgenerated").isEmpty();
    return new Column(
        row.getString("attname"),
        type(row),
        !row.getBoolean("attnotnull"),
        generated ? Optional.empty() : value,
        identity(row),
        generated ? value.map(CatalogText::expression) : Optional.empty(),
        Optional.ofNullable(row.getString("collation")),
        Optional.ofNullable(row.getString("comment")));
  }

  /** The text of a type shows one dimension however many an array was declared with. */
  private static SqlType type(ResultSet row) throws SQLException {
    SqlType type = SqlType.type(row.getString("type"));
    int dimensions = type.dimensions() == 0 ? 0 : Math.max(1, row.getInt("attndims"));
    return new SqlType(type.name(), type.modifiers(), dimensions);
  }

  private static Optional<Identity> identity(ResultSet row) throws SQLException {
    String kind = row.getString("attidentity");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Identity(kind.equals("a"), row.getLong("seqstart"), row.getLong("seqincrement")));
  }
}
