package dev.sterna.cli;

import dev.sterna.Fleet;
import dev.sterna.Migrator;
import dev.sterna.Tenant;
import dev.sterna.execute.SchemaNames;
import dev.sterna.report.FleetReport;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Many databases instead of one. */
final class FleetOption {

  private static final String ANY = "*";

  @Option(
      names = "--schemas",
      paramLabel = "NAME",
      split = ",",
      description =
          "Run in each of these schemas of the database, which have their own tables and"
              + " revision table; * in a name matches any text.")
  private List<String> schemas = List.of();

  @Option(
      names = "--databases",
      paramLabel = "FILE",
      description = "Run in each of the databases whose URLs the file lists, one per line.")
  private Optional<Path> databases = Optional.empty();

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "How many schemas or databases to process at once (default: 4).")
  private Optional<Integer> parallel = Optional.empty();

  /**
   * Whether it is many.
   *
   * @throws CliException if the options do not go together
   */
  boolean isAsked() {
    boolean asked = !schemas.isEmpty() || databases.isPresent();
    if (parallel.isPresent() && !asked) {
      throw usage("--parallel needs --schemas or --databases.");
    }
    if (!schemas.isEmpty() && databases.isPresent()) {
      throw usage("--schemas and --databases cannot be used together.");
    }
    if (schemas.stream().anyMatch(String::isBlank)) {
      throw usage("--schemas has an empty name: remove the comma, or add a schema.");
    }
    if (parallel.filter(n -> n < 1).isPresent()) {
      throw usage("--parallel must be a number, 1 or more.");
    }
    return asked;
  }

  private static CliException usage(String what) {
    return new CliException(ExitCode.USAGE, what);
  }

  /**
   * Does it in all of them, says how it goes on, and what became of it.
   *
   * @param run how each database is worked on
   * @param options what else the command was told
   */
  int run(
      Application application,
      RunOptions run,
      JsonOption json,
      UnaryOperator<Migrator> options,
      Function<Fleet, FleetReport> work) {
    List<Tenant> tenants =
        databases
            .map(file -> atAddresses(application, file))
            .orElseGet(() -> inSchemas(application.connected(run)));
    if (tenants.isEmpty()) {
      throw new CliException(
          databases.isPresent()
              ? databases.get()
                  + " has no address. Write one per line: jdbc:postgresql://HOST/DATABASE."
              : "no schema of the database matches: "
                  + String.join(", ", schemas)
                  + ". Correct the name, or create the schema.");
    }
    FleetProgress progress = new FleetProgress(json.talking(application).terminal());
    Migrator migrator =
        options
            .apply(
                run.applied(
                    Migrator.of(application.revisions().get(), tenants.get(0).dataSource())))
            .withListener(progress);
    Fleet fleet = Fleet.of(migrator, () -> tenants).withListener(progress);
    FleetReport report = work.apply(parallel.map(fleet::withParallelism).orElse(fleet));
    return json.print(application, progress.answer(report));
  }

  /**
   * The schemas of these names. One that is named is there: to create it is no business of who may
   * have mistyped it.
   */
  private List<Tenant> inSchemas(ConnectedDatabase database) {
    Map<String, List<String>> found = database.ask("the schemas cannot be read", this::found);
    List<String> absent =
        schemas.stream()
            .filter(name -> !name.contains(ANY) && found.get(name).isEmpty())
            .distinct()
            .toList();
    if (!absent.isEmpty()) {
      throw ConnectedDatabase.withoutSchemas(absent);
    }
    return found.values().stream()
        .flatMap(List::stream)
        .distinct()
        .map(schema -> new Tenant(schema, database.dataSource(), schema))
        .toList();
  }

  private Map<String, List<String>> found(Connection connection) throws SQLException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String name : schemas) {
      found.put(name, SchemaNames.like(connection, like(name)));
    }
    return found;
  }

  private static String like(String pattern) {
    return pattern.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%").replace(ANY, "%");
  }

  private static List<Tenant> atAddresses(Application application, Path file) {
    String schema = application.revisions().get().defaultSchema();
    return lines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(
            address ->
                new Tenant(
                    DriverSearch.shown(address), application.addresses().apply(address), schema))
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new CliException(
          "there is no file "
              + file
              + " of addresses. Correct the name, or create it with one address per line.");
    } catch (CharacterCodingException e) {
      throw new CliException(file + " is not UTF-8: save it in that encoding.");
    } catch (IOException e) {
      throw new CliException(
          file + " cannot be read: " + e.getMessage() + ". Fix the cause and run again.");
    }
  }
}
