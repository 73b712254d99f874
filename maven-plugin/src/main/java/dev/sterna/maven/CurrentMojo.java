package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and shows the current revision of the database. */
@Mojo(
    name = "current",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class CurrentMojo extends SternaMojo {

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.run(List.of("current"));
  }
}
