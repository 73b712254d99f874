package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and lists the heads: the revisions that no other revises. */
@Mojo(
    name = "heads",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class HeadsMojo extends SternaMojo {

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.run(List.of("heads"));
  }
}
