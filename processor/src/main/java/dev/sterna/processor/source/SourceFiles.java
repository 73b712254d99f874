package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The sources of classes: those of this compile, and, of classes that it has only as class files,
 * the files on disk.
 */
public final class SourceFiles {

  private final CompilerFiles files;
  private final Elements elements;
  private final Optional<Path> folder;
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
    this.folder = folder;
    sourceRoot =
        folder.isPresent()
            ? MigrationsFolder.sourceRoot(folder.get(), migrations)
            : Optional.empty();
  }

  /** The sources that this compile does not have, if the folder shows where sources lie. */
  public Optional<UncompiledSources> uncompiled(Collection<? extends Element> roots) {
    return sourceRoot.isPresent() && Files.isDirectory(sourceRoot.get())
        ? Optional.of(UncompiledSources.below(sourceRoot.get(), roots, files::path))
        : Optional.empty();
  }

  /** The text of the file that declares a class, if it can be found. */
  public Optional<String> text(TypeElement type) {
    Optional<String> compiled = files.text(type);
    return compiled.isPresent()
        ? compiled
        : onDisk(topLevel(type).getQualifiedName().toString()).flatMap(SourceFiles::read);
  }

  /** Whether the file in which a class would be declared exists. */
  public boolean isOnDisk(TypeElement type) {
    return onDisk(topLevel(type).getQualifiedName().toString()).isPresent();
  }

  /** Whether a file of this package is found on the source path, so that there is one. */
  public boolean isOnSourcePath(String packageName, String file) {
    return files.onSourcePath(packageName, file).isPresent();
  }

  /**
   * Whether this compile reads the source of a class in another encoding than UTF-8, and so reads
   * another text. ASCII is the same in nearly all.
   */
  public boolean isMisread(TypeElement type) {
    Optional<String> read = files.text(type);
    return read.isPresent()
        && !isAscii(read.get())
        && !read.equals(files.path(type).flatMap(SourceFiles::read));
  }

  /** In UTF-8, every other character takes more bytes than one. */
  private static boolean isAscii(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length == text.length();
  }

  /** The file in which a top-level class of this name would be declared, if it exists. */
  private Optional<Path> onDisk(String className) {
    int dot = className.lastIndexOf('.');
    String packageName = className.substring(0, Math.max(dot, 0));
    String file = className.substring(dot + 1) + ".java";
    return sourceRoot
        .map(root -> root.resolve(packageName.replace('.', '/')).resolve(file))
        .filter(Files::isRegularFile)
        .or(() -> files.onSourcePath(packageName, file).filter(Files::isRegularFile));
  }

  /**
   * The syntax tree of the file that declares a class. A class file has none, so its source is
   * parsed on its own: otherwise a compile of some classes would see less than one of all.
   */
  public Optional<CompilationUnitTree> unit(TypeElement type) {
    return units.computeIfAbsent(topLevel(type), top -> compiledUnit(top).or(() -> parsed(top)));
  }

  /**
   * Parses the files that declare these classes all at once, which takes a fraction of the time.
   */
  void parse(Collection<TypeElement> types) {
    List<TypeElement> found = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (TypeElement top : types.stream().map(this::topLevel).distinct().toList()) {
      text(top)
          .filter(text -> !units.containsKey(top))
          .ifPresent(
              text -> {
                found.add(top);
                texts.add(text);
              });
    }
    List<CompilationUnitTree> parsed = SourceParser.parse(texts);
    for (int i = 0; i < parsed.size(); i++) {
      units.put(found.get(i), Optional.of(parsed.get(i)));
    }
  }

  /** The syntax tree of the file that declares a class, if this compile has it as source. */
  Optional<CompilationUnitTree> compiledUnit(TypeElement type) {
    return files.tree(type).map(path -> path.getCompilationUnit());
  }

  /** The syntax tree of the declaration of the migrations package, if its folder is known. */
  Optional<CompilationUnitTree> packageUnit() {
    return folder
        .map(f -> f.resolve("package-info.java"))
        .flatMap(SourceFiles::read)
        .flatMap(text -> SourceParser.parse(List.of(text)).stream().findFirst());
  }

  private Optional<CompilationUnitTree> parsed(TypeElement type) {
    return SourceParser.parse(text(type).stream().toList()).stream().findFirst();
  }

  public TypeElement topLevel(TypeElement type) {
    Element element = type;
    while (!element.getEnclosingElement().equals(elements.getPackageOf(type))) {
      element = element.getEnclosingElement();
    }
    return (TypeElement) element;
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
