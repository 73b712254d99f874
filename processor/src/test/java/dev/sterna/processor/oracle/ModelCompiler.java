package dev.sterna.processor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The real javac over source text, against the class path of the running test.
 *
 * <p>The very same sources go to the processor under test and to Hibernate, so that the two can
 * only differ in how they map a model, never in what they were given.
 */
public record ModelCompiler(List<Processor> processors, List<String> options) {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Shared, because it keeps the class path's jars open; hence compilations take turns. */
  private static final StandardJavaFileManager CLASS_PATH =
      JAVAC.getStandardFileManager(null, null, null);

  public ModelCompiler {
    processors = List.copyOf(processors);
    options = List.copyOf(options);
  }

  /** Compiles as a build without annotation processors does. */
  public static ModelCompiler plain() {
    return new ModelCompiler(List.of(), List.of());
  }

  /** Compiles with these processors; each serves one compilation only. */
  public static ModelCompiler with(Processor... processors) {
    return new ModelCompiler(List.of(processors), List.of());
  }

  /** The same compiler with further javac options, such as {@code -Akey=value}. */
  public ModelCompiler withOptions(String... added) {
    return new ModelCompiler(
        processors, Stream.concat(options.stream(), Stream.of(added)).toList());
  }

  /** Compiles every {@code .java} file below a folder. */
  public CompiledModel compile(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return compile(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.toMap(file -> className(folder, file), ModelCompiler::read)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles source texts by qualified class name. */
  public CompiledModel compile(Map<String, String> sources) {
    synchronized (CLASS_PATH) {
      MemoryFiles files = new MemoryFiles(CLASS_PATH);
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(null, files, diagnostics, arguments(), null, parsed(sources));
      task.setProcessors(processors);
      boolean succeeded = task.call();
      return new CompiledModel(
          sources,
          succeeded,
          List.copyOf(diagnostics.getDiagnostics()),
          files.generatedSources(),
          files.outputs());
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(options);
    arguments.add("-implicit:none");
    if (processors.isEmpty()) {
      arguments.add("-proc:none");
    }
    return arguments;
  }

  /** In the order of their names, so that diagnostics come in the same order in every run. */
  private static List<JavaFileObject> parsed(Map<String, String> sources) {
    return new TreeMap<>(sources)
        .entrySet().stream()
            .<JavaFileObject>map(source -> MemoryFile.source(source.getKey(), source.getValue()))
            .toList();
  }

  private static String className(Path folder, Path file) {
    String path = folder.relativize(file).toString();
    return path.substring(0, path.length() - ".java".length())
        .replace(file.getFileSystem().getSeparator(), ".");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
