package dev.sterna.processor.source;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.sterna.processor.report.CompilerTrees;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * The files that this compile knows. Compilers other than javac, and build tools that wrap javac,
 * answer some questions with an exception; here that is no answer.
 */
public final class CompilerFiles {

  /**
   * A package that no project has, to tell a folder with packages from a bare working directory.
   */
  private static final String PROBE = "sterna_probe";

  private final Filer filer;
  private final Optional<Trees> trees;

  public CompilerFiles(ProcessingEnvironment env) {
    filer = env.getFiler();
    trees = CompilerTrees.of(env);
  }

  /** The tree of an element that this compile has as source, if the compiler is javac. */
  Optional<TreePath> tree(Element element) {
    try {
      return trees.isPresent()
          ? Optional.ofNullable(trees.get().getPath(element))
          : Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Whether this compile has an element as source, as far as the compiler can tell. */
  public boolean hasSource(Element element) {
    return tree(element).isPresent();
  }

  private Optional<JavaFileObject> source(Element element) {
    Optional<TreePath> tree = tree(element);
    return tree.isPresent()
        ? Optional.of(tree.get().getCompilationUnit().getSourceFile())
        : Optional.empty();
  }

  /** The text of the source file in which this compile has an element, as the compiler reads it. */
  public Optional<String> text(Element element) {
    Optional<JavaFileObject> source = source(element);
    try {
      return source.isPresent()
          ? Optional.of(source.get().getCharContent(true).toString())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The source file on disk in which this compile has an element. */
  Optional<Path> path(Element element) {
    Optional<JavaFileObject> source = source(element);
    return source.isPresent() ? onDisk(source.get().toUri()) : Optional.empty();
  }

  /** The folder on disk of the source file in which this compile has an element. */
  Optional<Path> folder(Element element) {
    Optional<Path> path = path(element);
    return path.isPresent() ? Optional.of(path.get().getParent()) : Optional.empty();
  }

  /** A file of a package on the source path. */
  Optional<Path> onSourcePath(String packageName, String file) {
    return resource(StandardLocation.SOURCE_PATH, packageName, file);
  }

  /** Whether the class path has a file for a class of this canonical name, readable or not. */
  public boolean hasClassFile(String className) {
    return Stream.iterate(className, name -> !name.isEmpty(), CompilerFiles::nested)
        .anyMatch(
            name -> {
              int dot = name.lastIndexOf('.');
              String packageName = name.substring(0, Math.max(dot, 0));
              String file = name.substring(dot + 1) + ".class";
              return attempt(
                      () -> filer.getResource(StandardLocation.CLASS_PATH, packageName, file))
                  .isPresent();
            });
  }

  /** The name if its last package is a class, as a class file is named; none if there is none. */
  private static String nested(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot) + "$" + name.substring(dot + 1);
  }

  /**
   * The content of a file on the class path.
   *
   * @param most of a larger file one byte more than this is read
   */
  Optional<byte[]> onClassPath(String name, int most) {
    return attempt(() -> filer.getResource(StandardLocation.CLASS_PATH, "", name))
        .flatMap(
            found ->
                attempt(
                    () -> {
                      try (InputStream content = found.openInputStream()) {
                        return content.readNBytes(most + 1);
                      }
                    }));
  }

  /** The folder into which classes are compiled, if it was given and is on disk. */
  public Optional<Path> classOutput() {
    Optional<Path> named = resource(StandardLocation.CLASS_OUTPUT, PROBE, PROBE);
    Optional<Path> probe = named.isPresent() ? named : namedOutput();
    return probe.isPresent() && probe.get().endsWith(Path.of(PROBE, PROBE))
        ? Optional.of(probe.get().getParent().getParent())
        : Optional.empty();
  }

  /** For ecj, which finds only files that exist. Nothing is written, the file is only named. */
  private Optional<Path> namedOutput() {
    return attempt(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, PROBE, PROBE).toUri())
        .flatMap(CompilerFiles::onDisk);
  }

  /** What a file holds that an earlier compile may have left where this one writes. */
  public Optional<byte[]> written(Location output, String packageName, String file) {
    Optional<FileObject> found = found(output, packageName, file);
    try {
      return found.isPresent() ? Optional.of(bytes(found.get())) : Optional.empty();
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private Optional<FileObject> found(Location location, String packageName, String file) {
    try {
      return Optional.ofNullable(filer.getResource(location, packageName, file));
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(FileObject file) throws IOException {
    try (InputStream content = file.openInputStream()) {
      return content.readAllBytes();
    }
  }

  /** Deletes a file where this compile writes: on disk, because a filer deletes nothing. */
  public void delete(Location output, String packageName, String file) {
    resource(output, packageName, file)
        .ifPresent(path -> attempt(() -> Files.deleteIfExists(path)));
  }

  private Optional<Path> resource(Location location, String packageName, String file) {
    Optional<FileObject> found = found(location, packageName, file);
    return found.isPresent() ? onDisk(found.get().toUri()) : Optional.empty();
  }

  private static Optional<Path> onDisk(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }

  private static <T> Optional<T> attempt(Callable<T> question) {
    try {
      return Optional.ofNullable(question.call());
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
