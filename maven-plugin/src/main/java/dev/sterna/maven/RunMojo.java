package dev.sterna.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.util.cli.CommandLineUtils;

/**
 * Compiles, and runs any command, written as on the command line: <code>
 * mvn sterna:run -Dargs="merge --take 4640"</code>.
 */
@Mojo(
    name = "run",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class RunMojo extends SternaMojo {

  /** The command and its options; quote what contains spaces. <code>help</code> lists them. */
  @Parameter(property = "args", defaultValue = "help")
  private String args;

  @Override
  void run(Commands commands) throws MojoFailureException {
    commands.run(words());
  }

  private List<String> words() throws MojoFailureException {
    try {
      return List.of(CommandLineUtils.translateCommandline(args));
    } catch (Exception e) {
      throw new MojoFailureException("-Dargs is not a valid command line: " + e.getMessage(), e);
    }
  }
}
