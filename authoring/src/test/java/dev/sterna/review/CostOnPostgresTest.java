package dev.sterna.review;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.diff.Diff;
import dev.sterna.operation.TypeConversion;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of the cost of a change is what PostgreSQL does. */
final class CostOnPostgresTest {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aViewThatNamesAColumnThatGoesIsToldOf() {
    Schema from =
        Schema.of(table("post", column("title", text()), column("size", integer())))
            .withObject(view("sizes", "select size from post"));
    Schema to =
        Schema.of(table("post", column("title", text())))
            .withObject(view("sizes", "select size from post"));

    assertThat(Review.of(Diff.between(from, to), from))
        .filteredOn(finding -> finding.rule().equals("A11"))
        .singleElement()
        .asString()
        .startsWith("[A11] View sizes names size, and a column of that name is dropped.");
  }

  @Test
  void aTypeIsFreeWherePostgresWritesNothing() throws SQLException {
    List<SqlType> types =
        Stream.of(
                "varchar(10)",
                "varchar(20)",
                "varchar",
                "text",
                "char(10)",
                "text[]",
                "varchar(10)[]",
                "numeric(8,2)",
                "numeric(12,2)",
                "numeric(12,4)",
                "numeric",
                "smallint",
                "integer",
                "bigint",
                "oid",
                "timestamp",
                "timestamp(3)",
                "timestamptz",
                "timestamptz(3)",
                "date",
                "time",
                "time(3)",
                "interval",
                "interval(3)",
                "cidr",
                "inet",
                "bit(4)",
                "varbit(4)",
                "varbit(8)",
                "json",
                "jsonb",
                "uuid",
                "real",
                "double precision",
                "bytea",
                "boolean")
            .map(SqlType::type)
            .toList();
    List<String> wrong = new ArrayList<>();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set time zone 'UTC'");
      for (SqlType from : types) {
        for (SqlType to : types) {
          TypeConversion conversion = new TypeConversion(from, to);
          if (conversion.isAssignable()) {
            statement.execute("create table t (c " + from + ")");
            String file = file(statement);
            statement.execute("alter table t alter column c type " + to);
            if (file(statement).equals(file) == conversion.rewrites()) {
              wrong.add(from + " to " + to + (conversion.rewrites() ? " is free" : " is not"));
            }
            statement.execute("drop table t");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String file(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("select relfilenode from pg_class where relname = 't'")) {
      found.next();
      return found.getString(1);
    }
  }
}
