package dev.sterna.dialect;

import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;

/**
 * Drops a schema that nobody else needs. Only PostgreSQL knows everything that can be in one
 * (functions, types, another application's tables), so it is asked by trying: a schema that is not
 * empty, or belongs to another role, stays, and the notice says so.
 */
final class DropSchemaSql {

  private DropSchemaSql() {}

  static String statement(String schema) {
    String body =
        """

        begin
          drop schema if exists %s;
        exception
          when dependent_objects_still_exist or insufficient_privilege then
            raise notice using message = sqlerrm;
        end
        """
            .formatted(Identifier.sql(schema));
    return "do " + Literal.of(body);
  }
}
