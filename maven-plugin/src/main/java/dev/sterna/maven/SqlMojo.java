package dev.sterna.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles, and writes the SQL of an upgrade or downgrade, for a database that only takes scripts.
 * Asks no database.
 */
@Mojo(
    name = "sql",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class SqlMojo extends SternaMojo {

  /**
   * From where to where, such as <code>4640e9af0234:head</code>. An upgrade without a beginning is
   * that of an empty database; a downgrade says both, such as <code>head:base</code>.
   */
  @Parameter(property = "range", defaultValue = ":heads")
  private String range;

  /** Whether to print a downgrade. */
  @Parameter(property = "downgrade")
  private boolean downgrade;

  /** Whether the script passes over what the database has, so that it may run again. */
  @Parameter(property = "idempotent")
  private boolean idempotent;

  /** The file to write, such as <code>target/upgrade.sql</code>. If not given, it is printed. */
  @Parameter(property = "output")
  private File output;

  @Override
  void run(Commands commands) throws MojoFailureException {
    List<String> command = new ArrayList<>(List.of(downgrade ? "downgrade" : "upgrade", "--sql"));
    if (idempotent) {
      command.add("--idempotent");
    }
    command.add(range);
    String script = commands.output(command);
    if (output == null) {
      commands.print(script);
    } else {
      write(script);
      commands.print("Wrote " + output + System.lineSeparator());
    }
  }

  private void write(String script) throws MojoFailureException {
    Path file = output.toPath();
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    } catch (IOException e) {
      throw new MojoFailureException(
          "the script cannot be written to "
              + output
              + ". See that its folder may be written to, or name another file: -Doutput=FILE.",
          e);
    }
  }
}
