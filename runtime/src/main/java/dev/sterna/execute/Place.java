package dev.sterna.execute;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a connection leads. The driver knows that without asking the server. */
final class Place {

  private Place() {}

  /** Such as {@code role "shop" in database "shop"}. */
  static String of(Connection connection) {
    try {
      return "role \"%s\" in database \"%s\""
          .formatted(connection.getMetaData().getUserName(), connection.getCatalog());
    } catch (SQLException e) {
      return "the role of this connection";
    }
  }
}
