package dev.sterna.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The packages that files on disk declare, whether or not a compile was given these files. */
public final class PackageSources {

  private static final String PACKAGE_INFO = "package-info.java";

  private final CompilerFiles files;
  private final Elements elements;

  public PackageSources(CompilerFiles files, Elements elements) {
    this.files = files;
    this.elements = elements;
  }

  /**
   * The names of the packages that bear this annotation, of those below the folders of sources that
   * these classes come from.
   *
   * @param annotation the qualified name of an annotation that this compile knows
   */
  public SortedSet<String> annotated(Collection<TypeElement> types, String annotation) {
    String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
    List<String> texts = new ArrayList<>();
    for (Path root : roots(types)) {
      for (Path file : declarations(root)) {
        String text = text(file);
        if (text.contains(simpleName)) {
          texts.add(text);
        }
      }
    }
    SortedSet<String> names = new TreeSet<>();
    for (CompilationUnitTree unit : SourceParser.parse(texts)) {
      if (unit.getPackageName() != null && bears(unit, annotation)) {
        names.add(unit.getPackageName().toString());
      }
    }
    return names;
  }

  private Set<Path> roots(Collection<TypeElement> types) {
    Set<Path> roots = new TreeSet<>();
    for (TypeElement type : types) {
      String owner = elements.getPackageOf(type).getQualifiedName().toString();
      files
          .folder(type)
          .flatMap(folder -> MigrationsFolder.sourceRoot(folder, owner))
          .ifPresent(roots::add);
    }
    return roots;
  }

  private boolean bears(CompilationUnitTree unit, String annotation) {
    String owner = annotation.substring(0, annotation.lastIndexOf('.'));
    ImportedNames names = new ImportedNames(elements, unit);
    for (AnnotationTree written : unit.getPackageAnnotations()) {
      String name = written.getAnnotationType().toString();
      if (names.among(List.of(owner), name).filter(annotation::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> declarations(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.endsWith(PACKAGE_INFO)).toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException goneByNow) {
      return "";
    }
  }
}
