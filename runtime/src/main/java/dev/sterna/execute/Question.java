package dev.sterna.execute;

import java.sql.Connection;
import java.sql.SQLException;

/** What a database is asked. */
@FunctionalInterface
public interface Question<T> {

  T ask(Connection connection) throws SQLException;
}
