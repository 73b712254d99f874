package dev.sterna.execute.flight;

import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Row;
import dev.sterna.data.Selection;
import dev.sterna.dialect.RowsSql;
import dev.sterna.operation.RowReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rows on a connection that is within a transaction.
 *
 * @param connection the connection
 */
public record ConnectionRows(Connection connection) implements RowReader {

  /** The rows that the driver asks the server for at a time. */
  private static final int FETCHED = 1000;

  @Override
  public void read(Selection selection, RowAction action) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery(RowsSql.select(selection))) {
        while (rows.next()) {
          action.accept(row(rows, selection.columns(), 1));
        }
      }
    }
  }

  /** The row that the result is at, whose first column stands at this place. */
  public static Row row(ResultSet rows, List<ColumnHandle<?>> columns, int first)
      throws SQLException {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i).name(), value(rows, columns.get(i).type(), first + i));
    }
    return new Row(values);
  }

  /** What the driver has for the class; a list for an array. */
  private static Object value(ResultSet rows, Class<?> type, int place) throws SQLException {
    if (type == String.class) {
      return rows.getString(place);
    }
    if (type != Object.class) {
      return rows.getObject(place, type);
    }
    Object value = rows.getObject(place);
    return value instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : value;
  }
}
