package dev.sterna.cli;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Which database it is when no application hands it over. The password is taken from the
 * environment alone, for a command line can be seen by others. What is not said is left to the
 * driver, which may know a file of passwords.
 */
final class DatabaseOption {

  private static final String URL = "STERNA_URL";
  private static final String USER = "STERNA_USER";
  private static final String PASSWORD = "STERNA_PASSWORD";

  @Option(
      names = "--url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "The database, such as jdbc:postgresql://host/shop (default: $" + URL + ").")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description =
          "The database user (default: $"
              + USER
              + "). The password is read from $"
              + PASSWORD
              + ".")
  private Optional<String> user = Optional.empty();

  private final Map<String, String> environment;

  DatabaseOption(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The database, with a driver from the application's classes. An empty {@code --url}, of a script
   * whose variable has no value, is none, and no reason to take another database.
   */
  DataSource dataSource(ClassLoader application) {
    String address =
        url.or(() -> variable(URL))
            .filter(said -> !said.isBlank())
            .orElseThrow(
                () ->
                    new CliException(
                        ExitCode.USAGE,
                        "this command needs a database. Specify it with --url"
                            + " jdbc:postgresql://HOST/DATABASE, or in the variable "
                            + URL
                            + "."));
    return at(address, application);
  }

  /** The database at another address, for the same user. */
  DataSource at(String address, ClassLoader application) {
    return new DriverDataSource(
        new DriverSearch(application).driverFor(address),
        address,
        user.or(() -> variable(USER)),
        variable(PASSWORD));
  }

  /** Build servers set a variable that they have no value for to an empty text. */
  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
