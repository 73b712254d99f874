package dev.sterna.cli;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds the JDBC driver for an address among the classes of an application. Not by way of {@link
 * java.sql.DriverManager}, which hides the drivers that its caller cannot load.
 *
 * @param application the classes
 */
record DriverSearch(ClassLoader application) {

  /** The parts of an address that can hold a password. */
  private static final String SECRETS = "[?;].*|(?<=//)[^?;]*@";

  /** An address without what can hold a password. */
  static String shown(String address) {
    return address.replaceAll(SECRETS, "");
  }

  Driver driverFor(String address) {
    List<String> passed = new ArrayList<>();
    Iterator<Driver> drivers = ServiceLoader.load(Driver.class, application).iterator();
    try {
      while (drivers.hasNext()) {
        Driver driver = drivers.next();
        quieten(driver);
        if (accepts(driver, address)) {
          return driver;
        }
        passed.add(driver.getClass().getName());
      }
    } catch (ServiceConfigurationError e) {
      throw new CliException(
          "a JDBC driver cannot be loaded: " + e.getMessage() + ". Correct the class path.");
    }
    throw noneFor(shown(address), passed);
  }

  /**
   * What a driver warns of in its log is what it throws as well. A level that is set stays. A
   * driver may have no log, as H2's, though {@link Driver#getParentLogger} does not provide for it.
   */
  private static void quieten(Driver driver) {
    try {
      Logger log = driver.getParentLogger();
      if (log != null && log.getLevel() == null) {
        log.setLevel(Level.OFF);
      }
    } catch (SQLFeatureNotSupportedException e) {
      // It logs in another way.
    }
  }

  private static boolean accepts(Driver driver, String address) {
    try {
      return driver.acceptsURL(address);
    } catch (SQLException e) {
      return false;
    }
  }

  private static CliException noneFor(String address, List<String> passed) {
    return new CliException(
        passed.isEmpty()
            ? "there is no JDBC driver for %s. Put it on the class path, such as --classes target/classes:postgresql.jar."
                .formatted(address)
            : ("no JDBC driver accepts the address %s: not %s. Use an address such as"
                    + " jdbc:postgresql://HOST:PORT/DATABASE.")
                .formatted(address, String.join(", ", passed)));
  }
}
