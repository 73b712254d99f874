package dev.sterna.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles, and keeps the pending draft as a revision: <code>mvn sterna:revision -Dmessage="add a
 * member limit"</code>. Writes it to the folder of the migrations, and updates the snapshot.
 */
@Mojo(
    name = "revision",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
final class RevisionMojo extends SternaMojo {

  /** What the revision does, in a few words. The file is named after it. */
  @Parameter(property = "message")
  private String message;

  /** Whether to start a revision to be written by hand. */
  @Parameter(property = "empty")
  private boolean empty;

  /** The tables to add handles for, separated by commas, to work on their rows. */
  @Parameter(property = "tables")
  private String tables;

  /** Whether to keep the draft without asking even if it drops data. */
  @Parameter(property = "allowDestructive")
  private boolean allowDestructive;

  @Override
  void run(Commands commands) throws MojoFailureException {
    if (message == null) {
      throw new MojoFailureException(
          "the message is missing. Add -Dmessage=\"add a member limit\".");
    }
    List<String> command = new ArrayList<>(List.of("revision", "--message=" + message));
    if (empty) {
      command.add("--empty");
    }
    if (tables != null) {
      command.add("--tables=" + tables);
    }
    if (allowDestructive) {
      command.add("--allow-destructive");
    }
    commands.run(command);
  }
}
