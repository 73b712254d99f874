package dev.sterna.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and reverts the database to an earlier revision, which stays applied. */
@Mojo(
    name = "downgrade",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class DowngradeMojo extends SternaMojo {

  /** The revision to revert to: base, -N, an id or unique prefix, ID-N. */
  @Parameter(property = "target")
  private String target;

  /** Whether to proceed without asking even if rows or values will be lost. */
  @Parameter(property = "allowDestructive")
  private boolean allowDestructive;

  @Override
  void run(Commands commands) throws MojoFailureException {
    if (target == null) {
      throw new MojoFailureException(
          "the target is missing. Add -Dtarget=-1, -Dtarget=base, or an id.");
    }
    List<String> command = new ArrayList<>(List.of("downgrade", target));
    if (allowDestructive) {
      command.add("--allow-destructive");
    }
    commands.run(command);
  }
}
