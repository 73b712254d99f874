package dev.sterna.execute.table;

import dev.sterna.dialect.ChunkSql;
import dev.sterna.dialect.Plpgsql;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;

/**
 * An update in chunks as one block, which commits each chunk with the key that it came to in the
 * row of its revision ({@code progress}). It goes on behind that key when it is run again, in a run
 * as in a script. The row is locked while a chunk is under way, so that a block whose client is
 * gone and the one that goes on for it take turns. A block may commit where it is no part of a
 * transaction (manual, 43.8 "Transaction Management").
 *
 * @param table the revision table
 * @param revision the id of the revision
 */
public record ChunkedUpdate(RevisionTable table, String revision) {

  private static final String VARIABLES = "after_ jsonb; upto_ jsonb; total_ bigint; hit_ bigint;";

  /** The statement. */
  public String statement(UpdateInChunks update) {
    return Plpgsql.block("declare " + VARIABLES + " begin " + loop(update) + " end;");
  }

  /** The statement, which does nothing where a condition does not hold. */
  public String statementIf(String condition, UpdateInChunks update) {
    return Plpgsql.block(
        "declare "
            + VARIABLES
            + " begin if not ("
            + condition
            + ") then return; end if; "
            + loop(update)
            + " end;");
  }

  private String loop(UpdateInChunks update) {
    QualifiedName name = update.table();
    String rows =
        Identifier.sql(name.schema().orElse(table.schema())) + "." + Identifier.sql(name.name());
    return "loop select"
        + " progress->'after', coalesce((progress->>'rows')::bigint, 0) into after_, total_"
        + " from "
        + table.sql()
        + here()
        + " for update; if not found then "
        + Plpgsql.raise(RevisionTable.MOVED, "the revision is no longer at the same step")
        + " end if; if after_ is null then "
        + chunk(update, rows, true)
        + " else "
        + chunk(update, rows, false)
        + " end if; exit when upto_ is null; get diagnostics hit_ = row_count; update "
        + table.sql()
        + " set progress = pg_catalog.jsonb_build_object('statement', 0, 'after', upto_, 'rows', total_ +"
        + " hit_)"
        + here()
        + "; commit; end loop;";
  }

  private static String chunk(UpdateInChunks update, String rows, boolean first) {
    String using = first ? "" : " using after_";
    String both = first ? " using null::jsonb, upto_" : " using after_, upto_";
    return "execute "
        + Literal.of(ChunkSql.bound(update, rows, first))
        + " into upto_"
        + using
        + "; if upto_ is not null then execute "
        + Literal.of(ChunkSql.update(update, rows, first))
        + both
        + "; end if;";
  }

  private String here() {
    return " where id = " + Literal.of(revision) + " and state <> 'done'";
  }
}
