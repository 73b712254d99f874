package dev.sterna.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and records that the database is at a revision, without running anything. */
@Mojo(
    name = "stamp",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class StampMojo extends SternaMojo {

  /**
   * Where the database is: heads, base, an id or unique prefix; one for each branch,
   * comma-separated.
   */
  @Parameter(property = "target")
  private List<String> target;

  @Override
  void run(Commands commands) throws MojoFailureException {
    if (target == null || target.isEmpty()) {
      throw new MojoFailureException("the target is missing. Add -Dtarget=head, or an id.");
    }
    List<String> command = new ArrayList<>(List.of("stamp"));
    command.addAll(target);
    commands.run(command);
  }
}
