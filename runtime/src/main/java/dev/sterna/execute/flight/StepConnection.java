package dev.sterna.execute.flight;

import dev.sterna.operation.RowReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * The connection as Java code of a revision sees it: it cannot end the transaction of its step. It
 * unwraps to a {@link RowReader}.
 */
public final class StepConnection implements InvocationHandler {

  private static final Set<String> REFUSED = Set.of("commit", "setAutoCommit", "close", "abort");

  private final Connection connection;
  private final String step;

  private StepConnection(Connection connection, String step) {
    this.connection = connection;
    this.step = step;
  }

  /** The connection for the code of this name. */
  public static Connection of(Connection connection, String step) {
    return (Connection)
        Proxy.newProxyInstance(
            StepConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new StepConnection(connection, step));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("unwrap") && arguments[0] == RowReader.class) {
      return new ConnectionRows(connection);
    }
    boolean toSavepoint = arguments != null && arguments.length > 0;
    if (REFUSED.contains(method.getName()) || method.getName().equals("rollback") && !toSavepoint) {
      throw new SQLException(
          "\""
              + step
              + "\" called "
              + method.getName()
              + "() on the connection of its migration: the transaction and the connection"
              + " belong to the migration. Remove the call; to commit in between, use"
              + " op.newStep().");
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
