package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and shows a revision: its place in the history and what it does. */
@Mojo(
    name = "show",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class ShowMojo extends SternaMojo {

  /** The revision: an id or unique prefix, head, heads, ID-N. */
  @Parameter(property = "target", defaultValue = "heads")
  private String target;

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.run(List.of("show", target));
  }
}
