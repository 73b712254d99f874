package dev.sterna.operation;

import dev.sterna.schema.SqlType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL is asked what it converts by itself, and what with a USING. */
final class TypeConversionOnPostgresTest {

  private static final List<SqlType> TYPES =
      Stream.of(
              "smallint",
              "integer",
              "bigint",
              "real",
              "double precision",
              "numeric",
              "numeric(10,2)",
              "boolean",
              "char(3)",
              "varchar",
              "varchar(20)",
              "text",
              "bytea",
              "date",
              "time(0)",
              "timetz(3)",
              "timestamp(6)",
              "timestamptz(3)",
              "uuid",
              "json",
              "jsonb",
              "oid",
              "inet",
              "cidr",
              "interval",
              "integer[]",
              "bigint[]",
              "text[]")
          .map(SqlType::type)
          .toList();

  /** Types of which no conversion is known, but a value is. */
  private static final List<SqlType> FILLED =
      Stream.of(
              "macaddr",
              "macaddr8",
              "money",
              "name",
              "bit varying(3)",
              "tsvector",
              "tsquery",
              "point",
              "int4range",
              "int8range",
              "numrange",
              "daterange",
              "tsrange",
              "tstzrange",
              "int4multirange",
              "int8multirange",
              "nummultirange",
              "datemultirange",
              "tsmultirange",
              "tstzmultirange")
          .map(SqlType::type)
          .toList();

  private static EmbeddedPostgres server;

  private static Connection connection;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    connection = server.getPostgresDatabase().getConnection();
    connection.setAutoCommit(false);
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    connection.close();
    server.close();
  }

  @Test
  void aConversionThatIsAssignableNeedsNoUsing() throws SQLException {
    SoftAssertions soft = new SoftAssertions();
    for (SqlType from : TYPES) {
      for (SqlType to : TYPES) {
        TypeConversion conversion = new TypeConversion(from, to);
        if (conversion.isAssignable()) {
          soft.assertThat(failure(from, to, "")).as("%s to %s", from, to).isEmpty();
        }
        String using = conversion.using("c").map(sql -> " using " + sql).orElse("");
        soft.assertThat(failure(from, to, using)).as("%s to %s%s", from, to, using).isEmpty();
      }
    }
    soft.assertAll();
  }

  /** Where there is a USING, PostgreSQL would refuse to do without. */
  @Test
  void aConversionThatIsNotAssignableNeedsItsUsing() throws SQLException {
    SoftAssertions soft = new SoftAssertions();
    for (SqlType from : TYPES) {
      for (SqlType to : TYPES) {
        if (!new TypeConversion(from, to).isAssignable()) {
          soft.assertThat(failure(from, to, "")).as("%s to %s", from, to).isNotEmpty();
        }
      }
    }
    soft.assertAll();
  }

  private static String failure(SqlType from, SqlType to, String using) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table t (c " + from + ")");
      try {
        statement.execute("alter table t alter column c type " + to + using);
        return "";
      } catch (SQLException e) {
        return e.getMessage();
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void everyFillIsAValueOfItsType() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (SqlType type : Stream.concat(TYPES.stream(), FILLED.stream()).toList()) {
        String fill = FillValue.of(type).orElseThrow();
        statement.execute(
            "create temporary table fill (c "
                + type
                + " not null default "
                + fill
                + ");"
                + "insert into fill default values; drop table fill");
      }
    }
  }
}
