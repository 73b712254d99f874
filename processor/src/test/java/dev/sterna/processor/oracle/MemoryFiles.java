package dev.sterna.processor.oracle;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Keeps what one compilation writes in memory and reads the rest from the shared class path.
 *
 * <p>Closing it is of no effect: javac closes the file manager after each task, the jars below are
 * to stay open for the next.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, MemoryFile> written = new LinkedHashMap<>();

  MemoryFiles(StandardJavaFileManager classPath) {
    super(classPath);
  }

  /** The texts that processors wrote, by qualified class name. */
  Map<String, String> generatedSources() {
    Map<String, String> texts = new TreeMap<>();
    written.forEach(
        (path, file) -> {
          if (file.getKind() == Kind.SOURCE) {
            String name = path.substring(0, path.length() - Kind.SOURCE.extension.length());
            texts.put(name.replace('/', '.'), file.getCharContent(false).toString());
          }
        });
    return texts;
  }

  /** Class files and resources by path, as the class output folder would hold them. */
  Map<String, byte[]> outputs() {
    Map<String, byte[]> contents = new TreeMap<>();
    written.forEach(
        (path, file) -> {
          if (file.getKind() != Kind.SOURCE) {
            contents.put(path, file.content());
          }
        });
    return contents;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return write(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return write(path(packageName, relativeName), Kind.OTHER);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    if (!location.isOutputLocation()) {
      return super.getFileForInput(location, packageName, relativeName);
    }
    MemoryFile file = written.get(path(packageName, relativeName));
    if (file == null) {
      throw new NoSuchFileException(path(packageName, relativeName));
    }
    return file;
  }

  /** Without a class output folder javac would look for its own outputs on the disk. */
  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    return location.isOutputLocation()
        ? List.of()
        : super.list(location, packageName, kinds, recurse);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public void close() {}

  private MemoryFile write(String path, Kind kind) {
    MemoryFile file = MemoryFile.empty(path, kind);
    written.put(path, file);
    return file;
  }

  private static String path(String packageName, String relativeName) {
    return packageName.isEmpty()
        ? relativeName
        : packageName.replace('.', '/') + '/' + relativeName;
  }
}
