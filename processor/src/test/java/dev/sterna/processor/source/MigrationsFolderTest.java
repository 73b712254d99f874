package dev.sterna.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsFolderTest {

  @TempDir Path home;

  private Path sources;
  private Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    sources = home.resolve("src/main/java");
    folder = Files.createDirectories(sources.resolve("com/matar/migrations"));
    Files.writeString(
        folder.resolve("package-info.java"),
        "@dev.sterna.migration.Migrations package com.matar.migrations;");
    Files.writeString(sources.resolve("com/matar/Post.java"), "package com.matar; class Post {}");
    Files.createDirectories(home.resolve("elsewhere"));
    Files.writeString(home.resolve("elsewhere/Other.java"), "class Other {}");
  }

  @Test
  void packageThatIsCompiledShowsIt() throws IOException {
    assertThat(find("src/main/java/com/matar/migrations/package-info.java", "elsewhere/out"))
        .contains(folder);
  }

  @Test
  void sourcePathShowsIt() throws IOException {
    compilePackage("elsewhere/out");

    assertThat(find("elsewhere/Other.java", "elsewhere/out", "-sourcepath", sources.toString()))
        .contains(folder);
  }

  @Test
  void classThatIsCompiledShowsIt() throws IOException {
    compilePackage("elsewhere/out");

    assertThat(find("src/main/java/com/matar/Post.java", "elsewhere/out")).contains(folder);
  }

  @Test
  void placeOfTheClassesShowsIt() throws IOException {
    compilePackage("target/classes");

    assertThat(find("elsewhere/Other.java", "target/classes")).contains(folder);
  }

  @Test
  void folderIsNotGuessed() throws IOException {
    compilePackage("target/classes");
    Files.delete(folder.resolve("package-info.java"));

    assertThat(find("elsewhere/Other.java", "target/classes")).isEmpty();
  }

  @Test
  void optionShowsItAndNothingElseIsTried() throws IOException {
    Path post = sources.resolve("com/matar/Post.java");

    assertThat(find(post, "target/classes", Optional.of(folder.toString()))).contains(folder);
    assertThat(find(post, "target/classes", Optional.of(home.toString()))).isEmpty();
  }

  private Optional<Path> find(String source, String output, String... options) throws IOException {
    return find(home.resolve(source), output, Optional.empty(), options);
  }

  private Optional<Path> find(
      Path source, String output, Optional<String> option, String... options) throws IOException {
    Probe<Optional<Path>> probe = new Probe<>((env, roots) -> folder(env, roots, option));
    compile(source, output, probe, options);
    return probe.answer();
  }

  private Optional<Path> folder(
      ProcessingEnvironment env, Set<? extends Element> roots, Optional<String> option) {
    return new MigrationsFolder(new CompilerFiles(env), env.getElementUtils(), roots)
        .of(env.getElementUtils().getPackageElement("com.matar.migrations"), option);
  }

  private void compilePackage(String output) throws IOException {
    compile(folder.resolve("package-info.java"), output, new Probe<>((env, roots) -> true));
  }

  private void compile(Path source, String output, Probe<?> probe, String... options)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(home.resolve(output));
    String library =
        dev.sterna.migration.Migrations.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d", classes.toString(), "-cp", classes + java.io.File.pathSeparator + library));
    arguments.addAll(List.of(options));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(null, manager, null, arguments, null, manager.getJavaFileObjects(source));
      task.setProcessors(List.of(probe));
      assertThat(task.call()).isTrue();
    }
  }
}
