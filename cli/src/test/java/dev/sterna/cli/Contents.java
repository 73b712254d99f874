package dev.sterna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a folder or a database holds, a line for each thing, so that two states can be compared and
 * what differs is seen.
 */
final class Contents {

  /** Each relation, column, constraint, index, sequence, type and function that is not built in. */
  private static final String CATALOG =
      """
      with namespaces as (
        select oid, nspname from pg_namespace
        where nspname !~ '^pg_' and nspname <> 'information_schema')
      select concat_ws(' ', 'schema', nspname, nspacl)
        from pg_namespace join namespaces using (oid, nspname)
      union all select concat_ws(' ', 'relation', c.oid::regclass, relkind, relowner::regrole, relacl,
          obj_description(c.oid))
        from pg_class c join namespaces n on n.oid = relnamespace
      union all select concat_ws(' ', 'column', attrelid::regclass, attnum, attname,
          format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid), attisdropped)
        from pg_attribute
        join pg_class c on c.oid = attrelid join namespaces n on n.oid = relnamespace
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attnum > 0
      union all select concat_ws(' ', 'constraint', conrelid::regclass, conname,
          pg_get_constraintdef(c.oid), convalidated)
        from pg_constraint c join namespaces n on n.oid = connamespace
      union all select concat_ws(' ', 'index', pg_get_indexdef(indexrelid), indisvalid)
        from pg_index join pg_class c on c.oid = indexrelid join namespaces n on n.oid = relnamespace
      union all select concat_ws(' ', 'sequence', s)
        from pg_sequences s join namespaces on nspname = schemaname
      union all select concat_ws(' ', 'type', format_type(t.oid, null))
        from pg_type t join namespaces n on n.oid = typnamespace
      union all select concat_ws(' ', 'function', p.oid::regprocedure, md5(prosrc))
        from pg_proc p join namespaces n on n.oid = pronamespace
      order by 1
      """;

  private static final String TABLES =
      """
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      order by 1
      """;

  private Contents() {}

  /** Everything below this folder: hidden and half-written files too. */
  static List<String> of(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        lines.add(folder.relativize(file) + (isFile ? " " + hash(Files.readAllBytes(file)) : "/"));
      }
    }
    return lines;
  }

  /** The catalog and the rows of every table, those of {@code sterna_revision} among them. */
  static List<String> of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> lines = new ArrayList<>(texts(statement, CATALOG));
      for (String table : texts(statement, TABLES)) {
        String rows = "select '%1$s: ' || r::text from %1$s r order by 1".formatted(table);
        lines.addAll(texts(statement, rows));
      }
      return lines;
    }
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
