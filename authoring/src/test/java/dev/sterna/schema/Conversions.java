package dev.sterna.schema;

import dev.sterna.operation.TypeConversion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which values PostgreSQL can convert from one type to another and back: it is asked. */
public final class Conversions {

  /** Converts by assigning, as ALTER TABLE does, and takes back what it did. */
  private static final String SURVIVAL =
      """
      create function pg_temp.survival(
        literal text, type text, a text, b text, there text, back text)
      returns text language plpgsql as $body$
      declare
        same boolean;
      begin
        execute format('insert into %s select %L::%s', a, literal, type);
        execute format('insert into %s select %s from %s', b, there, a);
        execute format('update %s set kept = v::text', a);
        execute format('update %s a set v = %s from (select v as b from %s) b', a, back, b);
        execute format('select v::text = kept from %s', a) into same;
        raise exception using errcode = 'ZZ001', message = same::text;
      exception
        when sqlstate 'ZZ001' then return sqlerrm;
        when others then return 'error';
      end $body$
      """;

  private enum Survival {
    SAME,
    CHANGED,
    NONE
  }

  private record Question(SqlType from, SqlType to, String value) {}

  private final Connection connection;
  private final Map<SqlType, String> tables = new HashMap<>();
  private final Map<Question, Survival> known = new HashMap<>();

  /** Asks by this connection. */
  public Conversions(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute(SURVIVAL);
    }
  }

  /** The values that can be converted there and back, changed or not. */
  List<String> surviving(SqlType from, SqlType to, List<String> values) {
    return values.stream().filter(v -> survival(from, to, v) != Survival.NONE).toList();
  }

  /** Whether these values come back unchanged. */
  boolean keep(SqlType from, SqlType to, List<String> values) {
    return values.stream().allMatch(v -> survival(from, to, v) == Survival.SAME);
  }

  private Survival survival(SqlType from, SqlType to, String value) {
    return from.equals(to)
        ? Survival.SAME
        : known.computeIfAbsent(new Question(from, to, value), this::ask);
  }

  private Survival ask(Question question) {
    SqlType from = question.from();
    SqlType to = question.to();
    try (PreparedStatement select =
        connection.prepareStatement("select pg_temp.survival(?, ?, ?, ?, ?, ?)")) {
      select.setString(1, question.value());
      select.setString(2, from.toString());
      select.setString(3, table(from));
      select.setString(4, table(to));
      select.setString(5, new TypeConversion(from, to).using("v").orElse("v"));
      select.setString(6, new TypeConversion(to, from).using("b").orElse("b"));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return switch (row.getString(1)) {
          case "true" -> Survival.SAME;
          case "false" -> Survival.CHANGED;
          default -> Survival.NONE;
        };
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String table(SqlType type) throws SQLException {
    String table = tables.get(type);
    if (table == null) {
      table = "pg_temp.values" + tables.size();
      tables.put(type, table);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create temp table values" + (tables.size() - 1) + " (v " + type + ", kept text)");
      }
    }
    return table;
  }
}
