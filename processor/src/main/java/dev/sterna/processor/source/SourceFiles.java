package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The sources of classes: those of this compile, and, of classes that it has only as class files,
 * the files on disk.
 */
public final class SourceFiles {

  private final CompilerFiles files;
  private final Elements elements;
  private final Optional<Path> sourceRoot;
  private final Map<TypeElement, Optional<CompilationUnitTree>> units = new HashMap<>();

  /**
   * @param migrations the name of the migrations package
   * @param folder its folder, through which the other sources are found
   */
  public SourceFiles(
      CompilerFiles files, Elements elements, String migrations, Optional<Path> folder) {
    this.files = files;
    this.elements = elements;
    sourceRoot = folder.flatMap(f -> MigrationsFolder.sourceRoot(f, migrations));
  }

  /** The text of the file that declares a class, if it can be found. */
  public Optional<String> text(TypeElement type) {
    return files
        .source(type)
        .flatMap(SourceFiles::content)
        .or(() -> onDisk(topLevel(type).getQualifiedName().toString()).flatMap(SourceFiles::read));
  }

  /** The file in which a top-level class of this name would be declared, if it exists. */
  public Optional<Path> onDisk(String className) {
    int dot = className.lastIndexOf('.');
    String packageName = className.substring(0, Math.max(dot, 0));
    String file = className.substring(dot + 1) + ".java";
    return Stream.of(
            sourceRoot.map(root -> root.resolve(packageName.replace('.', '/')).resolve(file)),
            files.onSourcePath(packageName, file))
        .flatMap(Optional::stream)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * The syntax tree of the file that declares a class. A class file has none, so its source is
   * parsed on its own: otherwise a compile of some classes would see less than one of all.
   */
  Optional<CompilationUnitTree> unit(TypeElement type) {
    return units.computeIfAbsent(
        topLevel(type),
        top ->
            files
                .tree(top)
                .map(path -> path.getCompilationUnit())
                .or(() -> text(top).flatMap(SourceFiles::parse)));
  }

  private TypeElement topLevel(TypeElement type) {
    Element element = type;
    while (!element.getEnclosingElement().equals(elements.getPackageOf(type))) {
      element = element.getEnclosingElement();
    }
    return (TypeElement) element;
  }

  private static Optional<CompilationUnitTree> parse(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, ignored -> {}, List.of("-proc:none"), null, List.of(new Text(source)));
    try {
      return task instanceof JavacTask javac
          ? Optional.of(javac.parse().iterator().next())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> content(JavaFileObject file) {
    try {
      return Optional.of(file.getCharContent(true).toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String source;

    Text(String source) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
