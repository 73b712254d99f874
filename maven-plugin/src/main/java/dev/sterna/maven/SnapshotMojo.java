package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and rewrites {@code schema.jsonl} from the revisions, as after editing one by hand. */
@Mojo(
    name = "snapshot",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class SnapshotMojo extends SternaMojo {

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.print(commands.output(List.of("snapshot")));
  }
}
