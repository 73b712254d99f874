package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles, and lists the revisions, newest first. */
@Mojo(
    name = "history",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class HistoryMojo extends SternaMojo {

  /** The range FROM:TO, both included, such as <code>4640e9af0234:</code>. */
  @Parameter(property = "range", defaultValue = ":")
  private String range;

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.run(List.of("history", range));
  }
}
