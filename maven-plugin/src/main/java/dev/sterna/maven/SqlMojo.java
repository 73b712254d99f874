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
 * Compiles, and writes the SQL of an upgrade or downgrade, for a database that only accepts
 * scripts. Needs no database.
 */
@Mojo(
    name = "sql",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class SqlMojo extends SternaMojo {

  /**
   * The range FROM:TO, such as <code>4640e9af0234:head</code>. An upgrade without FROM starts from
   * an empty database; a downgrade needs both, such as <code>head:base</code>.
   */
  @Parameter(property = "range", defaultValue = ":heads")
  private String range;

  /** Whether to write a downgrade instead of an upgrade. */
  @Parameter(property = "downgrade")
  private boolean downgrade;

  /** Whether the script skips what the database already has, so that it can be run again. */
  @Parameter(property = "idempotent")
  private boolean idempotent;

  /** The file to write, such as <code>target/upgrade.sql</code>. If omitted, the SQL is printed. */
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
              + ". Check that its folder is writable, or specify another file: -Doutput=FILE.",
          e);
    }
  }
}
