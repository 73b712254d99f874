package dev.sterna.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and upgrades the database to a later revision. */
@Mojo(
    name = "upgrade",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class UpgradeMojo extends SternaMojo {

  /** The revision to upgrade to: heads (default), head, +N, an id or unique prefix, ID+N. */
  @Parameter(property = "target")
  private String target;

  /** Whether to upgrade to the heads, then try the pending draft on top. */
  @Parameter(property = "draft")
  private boolean draft;

  /** Whether to first revert what another branch left in a database of your own. */
  @Parameter(property = "switch")
  private boolean switchBranch;

  /** Whether to proceed without asking even if rows or values will be lost. */
  @Parameter(property = "allowDestructive")
  private boolean allowDestructive;

  @Override
  void run(Commands commands) throws MojoFailureException {
    List<String> command = new ArrayList<>(List.of("upgrade"));
    if (target != null) {
      command.add(target);
    }
    if (draft) {
      command.add("--draft");
    }
    if (switchBranch) {
      command.add("--switch");
    }
    if (allowDestructive) {
      command.add("--allow-destructive");
    }
    commands.run(command);
  }
}
