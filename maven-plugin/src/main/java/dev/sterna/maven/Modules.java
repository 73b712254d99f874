package dev.sterna.maven;

import dev.sterna.emit.MigrationFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build, of which only some have migrations.
 *
 * @param projects all of them
 */
record Modules(List<MavenProject> projects) {

  /**
   * The folder of a module's migrations; none, if other modules have some.
   *
   * @throws MojoFailureException if there is no telling which folder it is, or no module has one
   */
  Optional<MigrationFolder> folderOf(MavenProject project) throws MojoFailureException {
    List<MigrationFolder> folders = folders(project).toList();
    if (folders.size() > 1) {
      throw new MojoFailureException(
          "several packages have @Migrations: %s. Specify one with -Dsterna.directory=%s."
              .formatted(
                  folders.stream()
                      .map(MigrationFolder::packageName)
                      .collect(Collectors.joining(", ")),
                  project.getBasedir().toPath().relativize(folders.get(0).path())));
    }
    if (folders.isEmpty() && projects.stream().flatMap(Modules::folders).findAny().isEmpty()) {
      throw new MojoFailureException(
          "no package has @Migrations. Create a package-info.java with it in the package of the"
              + " migrations.");
    }
    return folders.stream().findFirst();
  }

  private static Stream<MigrationFolder> folders(MavenProject project) {
    return project.getCompileSourceRoots().stream()
        .map(Path::of)
        .flatMap(root -> MigrationFolder.under(root).stream());
  }
}
