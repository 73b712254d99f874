package dev.sterna.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and brings the database up to a revision. */
@Mojo(
    name = "upgrade",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class UpgradeMojo extends SternaMojo {

  /** Where to: heads (if not given), head, +N, an id or its beginning, ID+N. */
  @Parameter(property = "target")
  private String target;

  /** Whether to go to the heads and try the pending draft on top. */
  @Parameter(property = "draft")
  private boolean draft;

  /** Whether to take back first what another branch has left in a database of one's own. */
  @Parameter(property = "switch")
  private boolean switchBranch;

  /** Whether to go on though rows or values are lost. If not given, a person is asked. */
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
