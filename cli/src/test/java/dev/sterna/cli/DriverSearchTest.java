package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers of other databases, as the class paths of applications have them for their tests. */
final class DriverSearchTest {

  @TempDir private Path folder;

  @Test
  void passesByADriverWithoutALog() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Driver.class.getName()), WithoutLog.class.getName());
    URL[] first = {folder.toUri().toURL()};
    try (URLClassLoader application =
        new URLClassLoader(first, DriverSearchTest.class.getClassLoader())) {
      Driver found = new DriverSearch(application).driverFor("jdbc:postgresql://localhost/shop");
      assertThat(found).isInstanceOf(org.postgresql.Driver.class);
      assertThat(new DriverSearch(application).driverFor("jdbc:quiet:shop"))
          .isInstanceOf(WithoutLog.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ada:secret@localhost/shop",
        "jdbc:postgresql://ada:sec/ret@localhost/shop",
        "jdbc:postgresql://ada:sec@ret@localhost/shop",
        "jdbc:postgresql://localhost/shop?user=ada@host&password=secret",
        "jdbc:postgresql://localhost/shop;password=secret"
      })
  void addressIsShownWithoutItsPassword(String address) {
    assertThat(DriverSearch.shown(address)).isEqualTo("jdbc:postgresql://localhost/shop");
  }

  /** As H2's. */
  public static final class WithoutLog implements Driver {

    @Override
    public Connection connect(String url, Properties info) {
      throw new IllegalStateException(url);
    }

    @Override
    public boolean acceptsURL(String url) {
      return url.startsWith("jdbc:quiet:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() {
      return null;
    }
  }
}
