package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.Settings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** As whom a command works on the database, or asks it. */
final class RoleOption {

  @Option(
      names = "--role",
      paramLabel = "NAME",
      converter = RunOptions.Name.class,
      description = "The role to run everything as (SET ROLE); it owns whatever is created.")
  private Optional<String> role = Optional.empty();

  Settings applied(Settings settings) {
    return role.map(settings::withRole).orElse(settings);
  }

  Migrator applied(Migrator migrator) {
    return role.map(migrator::withRole).orElse(migrator);
  }
}
