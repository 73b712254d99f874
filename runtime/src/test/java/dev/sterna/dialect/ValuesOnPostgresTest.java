package dev.sterna.dialect;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.schema.SqlType;
import dev.sterna.schema.Value;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** PostgreSQL has every value as Java had it, whatever the text in it, and however it is set up. */
final class ValuesOnPostgresTest {

  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "\\",
          "\\'",
          "\\\\",
          "\"",
          "$$",
          "$sterna$",
          ";",
          "--",
          "/*",
          "*/",
          "?",
          "??",
          ":x",
          "%",
          "{",
          "}",
          ",",
          "NULL",
          "null",
          "\n",
          "\r\n",
          "\t",
          "\b",
          "\u0001",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\ufeff",
          "é",
          "漢",
          "😀",
          "👩‍👩‍👧",
          "\u202e",
          "E'",
          "x",
          " ",
          "drop table t",
          "\\x00",
          "\\u0000",
          "${x}",
          "{d '2020-01-01'}",
          "\uffff",
          "");

  private static EmbeddedPostgres server;
  private static Connection connection;

  @BeforeContainer
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    connection = server.getPostgresDatabase().getConnection();
    run("set timezone = 'Asia/Kathmandu'");
    run("create type mood as enum ('SAD', 'HAPPY')");
  }

  @AfterContainer
  static void stop() throws IOException, SQLException {
    connection.close();
    server.close();
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static <T> T read(Value value, String type, Class<T> as) throws SQLException {
    return read(
        "select (" + ValueSql.of(value) + ")::" + type, row -> Optional.of(row.getObject(1, as)));
  }

  private interface Reading<T> {

    Optional<T> of(ResultSet row) throws SQLException;
  }

  private static <T> T read(String sql, Reading<T> reading) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return reading.of(row).orElseThrow();
      }
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + " in " + sql, e.getSQLState(), e);
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(1, 0x10ffff)
            .filter(c -> c < 0xd800 || c > 0xdfff)
            .list()
            .ofMaxSize(10)
            .map(
                list -> {
                  StringBuilder text = new StringBuilder();
                  list.forEach(text::appendCodePoint);
                  return text.toString();
                });
    return Arbitraries.oneOf(pieces, any);
  }

  @Property(tries = 400, seed = "20230428")
  void textsComeBack(@ForAll("hostile") String text, @ForAll boolean conforming)
      throws SQLException {
    run("set standard_conforming_strings = " + conforming);

    assertThat(read(Value.of(text), "text", String.class)).isEqualTo(text);
    assertThat(read(Value.typed(text, SqlType.text()), "text", String.class)).isEqualTo(text);
  }

  @Property(tries = 300, seed = "20230428")
  void listsOfTextsComeBack(
      @ForAll("hostile") String one, @ForAll("hostile") String two, @ForAll boolean conforming)
      throws SQLException {
    run("set standard_conforming_strings = " + conforming);
    Value value = Value.of(Arrays.asList(one, null, two));

    Array array = read(value, "text[]", Array.class);

    assertThat((String[]) array.getArray()).containsExactly(one, null, two);
  }

  @Property(tries = 300, seed = "20230428")
  void parametersAreInertInAnyStatement(
      @ForAll("hostile") String text, @ForAll boolean conforming, @ForAll int number)
      throws SQLException {
    run("set standard_conforming_strings = " + conforming);
    String sql =
        Placeholders.filled(
            "select /* ? /* ? */ */ ?::text || '?' || $a$?$a$ || (1::bigint -?)::text -- ?\n as \"?\"",
            List.of(Value.of(text), Value.of(number)));

    String said = read(sql, row -> Optional.of(row.getString(1)));
    assertThat(said).isEqualTo(text + "??" + (1 - (long) number));
  }

  @Property(tries = 400, seed = "20230428")
  void valuesOfEveryClassComeBack(@ForAll long seed) throws SQLException {
    Random random = new Random(seed);
    long bits = random.nextLong();
    LocalDate date = LocalDate.of(-4711 + random.nextInt(290_000), 1 + random.nextInt(12), 28);
    LocalTime time = LocalTime.ofNanoOfDay(1000L * (random.nextLong(86_400_000_000L)));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(100_000) - 50_000);
    byte[] bytes = new byte[random.nextInt(50)];
    random.nextBytes(bytes);

    same(bits, "bigint", Long.class);
    same((int) bits, "integer", Integer.class);
    same((short) bits, "smallint", Short.class);
    same(random.nextBoolean(), "boolean", Boolean.class);
    same(Double.longBitsToDouble(bits), "double precision", Double.class);
    same(Float.intBitsToFloat((int) bits), "real", Float.class);
    same(
        new BigDecimal(new BigInteger(200, random), random.nextInt(60)),
        "numeric",
        BigDecimal.class);
    same(new UUID(bits, random.nextLong()), "uuid", UUID.class);
    same(date, "date", LocalDate.class);
    same(time, "time", LocalTime.class);
    same(date.atTime(time), "timestamp", LocalDateTime.class);
    OffsetDateTime moment = date.plusDays(2).atTime(time).atOffset(offset);
    assertThat(read(Value.of(moment), "timestamptz", OffsetDateTime.class).toInstant())
        .isEqualTo(moment.toInstant());
    assertThat(read(Value.of(moment.toInstant()), "timestamptz", OffsetDateTime.class).toInstant())
        .isEqualTo(moment.toInstant());
    assertThat(read(Value.of(bytes), "bytea", byte[].class)).isEqualTo(bytes);
    OffsetTime clock = time.atOffset(offset);
    assertThat(text(Value.of(clock), "timetz = '" + clock + "'")).isEqualTo("true");
  }

  private static <T> void same(T value, String type, Class<T> as) throws SQLException {
    assertThat((Object) read(Value.of(value), type, as)).isEqualTo(value);
  }

  private static String text(Value value, String type) throws SQLException {
    return read(
        "select (" + ValueSql.of(value) + "::" + type + ")::text",
        row -> Optional.of(row.getString(1)));
  }

  @Example
  void edgesComeBack() throws SQLException {
    same(LocalDate.MAX, "date", LocalDate.class);
    same(LocalDate.MIN, "date", LocalDate.class);
    assertThat(text(Value.of(LocalDate.of(0, 2, 29)), "date")).isEqualTo("0001-02-29 BC");
    same(LocalDate.of(5_874_897, 12, 31), "date", LocalDate.class);
    same(LocalDateTime.MAX, "timestamp", LocalDateTime.class);
    same(LocalDateTime.MIN, "timestamp", LocalDateTime.class);
    assertThat(text(Value.of(OffsetDateTime.MAX), "timestamptz")).isEqualTo("infinity");
    assertThat(text(Value.of(Instant.MIN), "timestamptz")).isEqualTo("-infinity");
    same(Double.NaN, "double precision", Double.class);
    same(Double.NEGATIVE_INFINITY, "double precision", Double.class);
    same(-0.0, "double precision", Double.class);
    same(Double.MIN_VALUE, "double precision", Double.class);
    same(Float.MAX_VALUE, "real", Float.class);
    same(Long.MIN_VALUE, "bigint", Long.class);
    same(new BigDecimal("1e131071").setScale(0), "numeric", BigDecimal.class);
    same(new BigDecimal("-0.00"), "numeric", BigDecimal.class);
    assertThat(read(Value.of(new byte[0]), "bytea", byte[].class)).isEmpty();
  }

  private enum Mood {
    SAD,
    HAPPY {
      @Override
      public String toString() {
        return "cheerful";
      }
    }
  }

  @Example
  void valuesReadAsTheirPlaceWants() throws SQLException {
    assertThat(text(Value.of(Mood.HAPPY), "mood")).isEqualTo("HAPPY");
    assertThat(text(Value.of("{\"a\": \"'\\\\\"}"), "jsonb")).isEqualTo("{\"a\": \"'\\\\\"}");
    assertThat(text(Value.of(List.of()), "int[]")).isEqualTo("{}");
    assertThat(text(Value.of(new int[] {1, -2}), "int[]")).isEqualTo("{1,-2}");
    assertThat(text(Value.of(List.of(List.of(1, 2), List.of(3, 4))), "bigint[]"))
        .isEqualTo("{{1,2},{3,4}}");
    assertThat(text(Value.of(List.of(LocalDate.of(2020, 1, 2))), "date[]"))
        .isEqualTo("{2020-01-02}");
    assertThat(text(Value.of(List.of(new byte[] {0, 39, 92})), "bytea[]"))
        .isEqualTo("{\"\\\\x00275c\"}");
    assertThat(text(Value.of(Duration.ofMillis(-1)), "interval")).isEqualTo("-00:00:00.001");
    assertThat(text(Value.of(Duration.ofSeconds(-90)), "interval")).isEqualTo("-00:01:30");
    assertThat(text(Value.of(Duration.ZERO), "interval")).isEqualTo("00:00:00");
    assertThat(text(Value.of(Period.of(1, -2, 3)), "interval")).isEqualTo("10 mons 3 days");
    assertThat(text(Value.of(Optional.empty()), "int is null")).isEqualTo("true");
    assertThat(text(Value.sql("1 + 1 -- two"), "text")).isEqualTo("2");
    assertThat(text(Value.typed("(1,2)", SqlType.type("point")), "text")).isEqualTo("(1,2)");
    assertThat(text(Value.of(Instant.EPOCH.truncatedTo(ChronoUnit.DAYS).atZone(UTC)), "text"))
        .isEqualTo("1970-01-01 05:30:00+05:30");
  }

  @Example
  void whatNoLiteralSaysIsRefused() {
    Function<Object, String> refusal =
        value -> {
          try {
            return "taken: " + Value.of(value);
          } catch (IllegalArgumentException e) {
            return e.getMessage();
          }
        };

    assertThat(refusal.apply("a\0b")).isEqualTo("PostgreSQL cannot store the character U+0000");
    assertThat(refusal.apply("a\ud83d"))
        .isEqualTo("PostgreSQL cannot store half of a surrogate pair, U+D83D");
    assertThat(refusal.apply(null)).isEqualTo("null is written Value.nothing()");
    assertThat(refusal.apply(new BigDecimal("1e1000000")))
        .isEqualTo("PostgreSQL has no number with that many digits: 1E+1000000");
    assertThat(refusal.apply(new Object())).startsWith("no literal says a java.lang.Object");
    assertThat(refusal.apply(List.of(Value.sql("now()"))))
        .startsWith("an array of values cannot hold the expression now()");
  }

  @Example
  void parametersMustFitTheirPlaces() {
    assertThat(Placeholders.filled("select a ?? 'b'", List.of())).isEqualTo("select a ?? 'b'");
    assertThat(
            Placeholders.filled("select a ?? ?, E'\\'?' , x?", List.of(Value.of("b"), Value.of(1))))
        .isEqualTo("select a ? 'b', E'\\'?' , x 1");
    assertThatThrownBy(() -> Placeholders.filled("select ?", List.of(Value.of(1), Value.of(2))))
        .hasMessage("it has 1 places (?) for 2 parameters");
    assertThatThrownBy(() -> Placeholders.filled("select ?, ?", List.of(Value.of(1))))
        .hasMessage("it has 2 places (?) for 1 parameters");
  }
}
