package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderSearchTest {

  @TempDir private Path project;

  /** A class of this module, whose sources have no such package beside them. */
  private FolderSearch search;

  @BeforeEach
  void searchInTheProject() {
    search = new FolderSearch(FolderSearchTest.class, "app.migrations", project);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src", "."})
  void sourcesLieWhereProjectsWithAndWithoutABuildToolHaveThem(String sources) throws IOException {
    Path folder = migrationsPackage(project, sources);

    assertThat(search.found().normalize()).isEqualTo(folder.normalize());
  }

  @Test
  void packageOfAModuleOfTheWorkingDirectoryIsFound() throws IOException {
    Files.createDirectories(project.resolve("other/src/main/java"));
    Path folder = migrationsPackage(project.resolve("shop"));

    assertThat(search.found()).isEqualTo(folder);
  }

  @Test
  void packageInTwoModulesIsAQuestion() throws IOException {
    Path shop = migrationsPackage(project.resolve("shop"));
    Path stock = migrationsPackage(project.resolve("stock"));

    assertThatThrownBy(search::found)
        .isInstanceOf(CliException.class)
        .hasMessage(
            "several modules have the migrations package: [%s, %s]. Specify one with"
                + " --directory.",
            shop, stock);
  }

  @Test
  void folderWithoutPackageInfoIsNotThePackage() throws IOException {
    Files.createDirectories(project.resolve("src/main/java/app/migrations"));

    assertThatThrownBy(search::found)
        .isInstanceOf(CliException.class)
        .hasMessage(
            "the folder %s is neither in %s, nor in a folder there, nor beside the classes."
                + " Specify it with --directory.",
            Path.of("src/main/java/app/migrations"), project);
  }

  @Test
  void packageBesideTheClassesComesBeforeTheWorkingDirectorys() throws IOException {
    migrationsPackage(project);
    Path ours = Path.of("").toAbsolutePath().resolve("src/main/java/dev/sterna/cli");

    assertThat(new FolderSearch(SternaCli.class, "dev.sterna.cli", project).found())
        .isEqualTo(ours);
  }

  private static Path migrationsPackage(Path module) throws IOException {
    return migrationsPackage(module, "src/main/java");
  }

  private static Path migrationsPackage(Path module, String sources) throws IOException {
    Path folder = module.resolve(sources).resolve("app/migrations");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("package-info.java"), "package app.migrations;\n");
    return folder;
  }
}
