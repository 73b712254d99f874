package dev.sterna.dialect;

import dev.sterna.operation.RenameTable;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * What gives a table another name, in its schema or another one. The sequences of its identity
 * columns move with it, under names that only the catalog knows, and one of these may be taken
 * there. Nothing refers to them by name, so they get another one then.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual,
 *     ALTER TABLE, SET SCHEMA</a>
 */
record RenameTableSql(Qualifier qualifier) {

  private static final String FREE_NAMES =
      """

      declare
        rename text;
      begin
        for rename in
          select format('alter sequence %%s rename to %%I', s.oid::regclass, 'sequence_' || s.oid)
          from pg_catalog.pg_depend d
          join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
          join pg_catalog.pg_class taken on taken.relname = s.relname
          join pg_catalog.pg_namespace n on n.oid = taken.relnamespace and n.nspname = %s
          where d.classid = 'pg_catalog.pg_class'::regclass
            and d.refclassid = 'pg_catalog.pg_class'::regclass
            and d.refobjid = %s::regclass and d.deptype = 'i'
        loop
          execute rename;
        end loop;
      end
      """;

  List<String> of(RenameTable operation) {
    List<String> statements = new ArrayList<>();
    String schema = qualifier.schema(operation.to());
    if (!schema.equals(qualifier.schema(operation.from()))) {
      String body =
          FREE_NAMES.formatted(Literal.of(schema), Literal.of(qualifier.sql(operation.from())));
      statements.add("do " + Literal.of(body));
    }
    statements.addAll(qualifier.renaming("table", operation.from(), operation.to()));
    return statements;
  }
}
