package dev.sterna.maven;

import dev.sterna.cli.Terminal;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import java.io.File;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What every goal does: find the module's migrations and run a command on them, or pass by. */
abstract class SternaMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Whether to skip the goal. */
  @Parameter(property = "sterna.skip")
  private boolean skip;

  /**
   * The source folder of the migrations package, for a module that has several. Its <code>
   * package-info.java</code> is annotated with <code>@Migrations</code>.
   */
  @Parameter(property = "sterna.directory")
  private File directory;

  /**
   * The database, such as <code>jdbc:postgresql://localhost/shop</code>. Defaults to the
   * environment variable <code>STERNA_URL</code>. The driver must be a dependency of the project or
   * of this plugin.
   */
  @Parameter(property = "sterna.url")
  private String url;

  /**
   * The database user. Defaults to that of <code>serverId</code>, else to the environment variable
   * <code>STERNA_USER</code>.
   */
  @Parameter(property = "sterna.user")
  private String user;

  /**
   * The password. Defaults to that of <code>serverId</code>, else to the environment variable
   * <code>STERNA_PASSWORD</code>, else to what the driver finds, as in <code>~/.pgpass</code>.
   */
  @Parameter(property = "sterna.password")
  private String password;

  /** The <code>server</code> in <code>settings.xml</code> that holds the user and password. */
  @Parameter(property = "sterna.serverId")
  private String serverId;

  @Inject private SettingsDecrypter decrypter;

  /** Runs the command of this goal. */
  abstract void run(Commands commands) throws MojoFailureException;

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because sterna.skip is set.");
      return;
    }
    Optional<MigrationFolder> folder = folder();
    if (folder.isEmpty()) {
      getLog().info("No package of this module has @Migrations.");
      return;
    }
    run(commands(folder.get()));
  }

  private Optional<MigrationFolder> folder() throws MojoFailureException {
    try {
      return directory == null
          ? new Modules(session.getProjects()).folderOf(project)
          : Optional.of(MigrationFolder.of(directory.toPath()));
    } catch (RefusalException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private Commands commands(MigrationFolder folder) throws MojoFailureException {
    Login given = new Login(Optional.ofNullable(user), Optional.ofNullable(password));
    Login login =
        serverId == null
            ? given
            : given.or(new Servers(session.getSettings(), decrypter).login(serverId));
    Terminal terminal = Terminal.ofProcess();
    return new Commands(
        folder,
        classPath(),
        new Database(Optional.ofNullable(url), login),
        session.getRequest().isInteractiveMode() ? terminal : terminal.unattended());
  }

  /**
   * What the project runs with, and what it compiles with: a driver may be provided by a server.
   */
  private Set<String> classPath() throws MojoFailureException {
    try {
      Set<String> elements = new LinkedHashSet<>(project.getRuntimeClasspathElements());
      elements.addAll(project.getCompileClasspathElements());
      return elements;
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
