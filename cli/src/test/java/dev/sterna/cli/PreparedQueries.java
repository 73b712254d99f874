package dev.sterna.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that notes which queries are prepared. */
final class PreparedQueries {

  private final List<String> queries = new ArrayList<>();

  /** The queries that ask the catalog. */
  long ofTheCatalog() {
    return queries.stream().filter(sql -> sql.contains("pg_catalog.")).count();
  }

  DataSource of(DataSource database) {
    return watched(DataSource.class, database);
  }

  private <T> T watched(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                queries.add((String) arguments[0]);
              }
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof Connection connection
                    ? watched(Connection.class, connection)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
