package dev.sterna.execute;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * A connection that remembers its statements, those of a revision's Java code too, so that another
 * thread can cancel the one that is under way. The rest does nothing then (JDBC, {@link
 * Statement#cancel}).
 */
final class CancellableConnection implements InvocationHandler {

  private final Connection connection;
  private final Set<Statement> statements =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  CancellableConnection(Connection connection) {
    this.connection = connection;
  }

  /** The connection, whose statements are remembered. */
  Connection connection() {
    return (Connection)
        Proxy.newProxyInstance(
            CancellableConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      Object result = method.invoke(connection, arguments);
      if (result instanceof Statement statement) {
        statements.add(statement);
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Cancels what the server is doing for this connection. */
  void cancel() {
    List<Statement> all;
    synchronized (statements) {
      all = List.copyOf(statements);
    }
    for (Statement statement : all) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        System.getLogger("dev.sterna")
            .log(System.Logger.Level.DEBUG, "a statement could not be cancelled", e);
      }
    }
  }
}
