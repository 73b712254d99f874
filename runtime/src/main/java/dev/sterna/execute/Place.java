package dev.sterna.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where a connection leads. The driver knows that without asking the server. */
final class Place {

  private Place() {}

  /**
   * Such as {@code role "shop" in database "shop"}.
   *
   * @param role the role that the run takes, if not that of the connection; both are named then
   */
  static String of(Connection connection, Optional<String> role) {
    try {
      String login = "role \"%s\"".formatted(connection.getMetaData().getUserName());
      return "%s in database \"%s\""
          .formatted(
              role.map(
                      taken ->
                          "role \"%s\", which %s assumes if it is a member,"
                              .formatted(taken, login))
                  .orElse(login),
              connection.getCatalog());
    } catch (SQLException e) {
      return "the role of this connection";
    }
  }
}
