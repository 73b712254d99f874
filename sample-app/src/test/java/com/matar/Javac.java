package com.matar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler, with Sterna's processor and warnings as errors. */
final class Javac {

  private Javac() {}

  static void compile(Path sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    String classPath = classPathWithoutMatar();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            "-Xlint:all,-processing,-path,-classfile",
            "-Werror");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> units = all.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiled =
          javac
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  /** Else javac would find in the class path what the sources do not have yet. */
  private static String classPathWithoutMatar() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Files.exists(Path.of(entry, "com", "matar")))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
