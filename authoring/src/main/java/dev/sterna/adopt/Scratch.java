package dev.sterna.adopt;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Schema;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL makes of a schema: it is created beside the real one, in schemas of its own, in a
 * transaction that is rolled back. Read from a catalog, it compares with what another catalog says,
 * for PostgreSQL has written every expression anew.
 *
 * <p>The role needs {@code CREATE} on the database. Nothing that exists is locked, but for what the
 * SQL text of a view, a default or a check names with its schema.
 */
final class Scratch {

  private static final String PREFIX = "sterna_scratch_";
  private static final int RANDOM_BYTES = 8;

  private final Connection connection;
  private final String defaultSchema;

  /**
   * @param connection one in autocommit mode, or one whose transaction goes on afterwards
   * @param defaultSchema the schema of names without one
   */
  Scratch(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
  }

  /**
   * The schema as PostgreSQL says it.
   *
   * @throws SQLException if it cannot be created; nothing is left of it
   */
  Schema read(Schema schema) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    Savepoint before = connection.setSavepoint();
    try {
      return created(schema);
    } finally {
      connection.rollback(before);
      connection.setAutoCommit(autoCommit);
    }
  }

  private Schema created(Schema schema) throws SQLException {
    String scratch = name();
    Map<String, String> names = new LinkedHashMap<>();
    for (String namespace : schema.namespaces()) {
      names.put(namespace, scratch + "_" + names.size());
    }
    Relocation there = Relocation.to(names, scratch);
    List<DatabaseObject> extensions = extensions(schema);
    Outside outside = Outside.of(schema);
    create(scratch, extensions, there.of(withoutExtensions(outside.without(schema))));
    Schema read =
        Catalog.of(scratch)
            .withNamespaces(names.values())
            .seeing(List.of(defaultSchema))
            .read(connection);
    Schema back = outside.in(there.back(defaultSchema).of(withoutExtensions(read)));
    for (DatabaseObject extension : extensions) {
      back = back.withObject(extension);
    }
    return back;
  }

  /** Nobody else takes this name: it is new, and long enough not to be guessed. */
  private static String name() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return PREFIX + HexFormat.of().formatHex(random);
  }

  /** A database has an extension once, in whatever schema, so that none can be made beside it. */
  private static List<DatabaseObject> extensions(Schema schema) {
    List<DatabaseObject> extensions = new ArrayList<>();
    for (DatabaseObject object : schema.objects().values()) {
      if (object instanceof Extension) {
        extensions.add(object);
      }
    }
    return extensions;
  }

  private static Schema withoutExtensions(Schema schema) {
    Schema rest = schema;
    for (DatabaseObject extension : extensions(schema)) {
      rest = rest.withoutObject(extension.id());
    }
    return rest;
  }

  /** One round trip, or a few for hundreds of statements. */
  private void create(String scratch, List<DatabaseObject> extensions, Schema schema)
      throws SQLException {
    Dialect dialect = new PostgreSqlDialect(scratch);
    try (Statement batch = connection.createStatement()) {
      batch.setEscapeProcessing(false);
      batch.addBatch("set local client_min_messages = error");
      batch.addBatch("set local check_function_bodies = off");
      batch.addBatch("create schema " + Identifier.sql(scratch));
      batch.addBatch(
          "set local search_path = %s, %s"
              .formatted(Identifier.sql(scratch), Identifier.sql(defaultSchema)));
      for (DatabaseObject extension : extensions) {
        batch.addBatch(
            "create extension if not exists " + Identifier.sql(extension.id().name().name()));
      }
      for (Operation operation : Diff.between(Schema.empty(), schema)) {
        for (String sql : dialect.statements(operation)) {
          batch.addBatch(sql);
        }
      }
      batch.executeBatch();
    }
  }
}
