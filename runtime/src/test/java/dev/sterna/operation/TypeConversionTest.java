package dev.sterna.operation;

import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Sterna knows of conversions, against what PostgreSQL does. */
final class TypeConversionTest {

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
      for (SqlType type : TYPES) {
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
    assertThat(FillValue.of(type("mood"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer         | integer         | true
          integer         | bigint          | true
          bigint          | integer         | false
          integer         | numeric(12,2)   | true
          integer         | numeric(11,2)   | false
          bigint          | double precision| false
          integer         | double precision| true
          smallint        | real            | true
          numeric(10,2)   | numeric(12,2)   | true
          numeric(10,2)   | numeric(12,4)   | true
          numeric(10,2)   | numeric(10,4)   | false
          numeric(10,2)   | numeric         | true
          numeric         | numeric(10,2)   | false
          numeric(10,0)   | bigint          | false
          real            | double precision| true
          varchar(20)     | varchar(20)     | true
          varchar(20)     | varchar(255)    | true
          varchar(255)    | varchar(20)     | false
          varchar(20)     | text            | true
          text            | varchar         | true
          text            | varchar(255)    | false
          varchar(3)      | char(3)         | false
          uuid            | varchar(36)     | true
          uuid            | varchar(35)     | false
          uuid            | text            | true
          text            | uuid            | false
          timestamp(3)    | timestamp(6)    | true
          timestamp(6)    | timestamp(3)    | false
          timestamp       | timestamp(6)    | true
          timestamp(6)    | timestamp       | true
          timestamp(6)    | timestamptz(6)  | false
          date            | timestamp(6)    | true
          timestamp(6)    | date            | false
          jsonb           | json            | true
          json            | jsonb           | false
          varchar(20)[]   | varchar(30)[]   | true
          varchar(30)[]   | varchar(20)[]   | false
          integer[]       | integer         | false
          """)
  void aWideningKeepsEveryValue(String from, String to, boolean keeps) {
    assertThat(new TypeConversion(type(from), type(to)).keepsEveryValue()).isEqualTo(keeps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar | integer  | "c"::integer
          boolean | smallint | "c"::integer::smallint
          bigint  | boolean  | "c"::integer::boolean
          uuid    | bigint   | "c"::text::bigint
          integer | text     |
          """)
  void usingCastsTheColumn(String from, String to, String using) {
    assertThat(new TypeConversion(type(from), type(to)).using("c").orElse(null)).isEqualTo(using);
  }
}
