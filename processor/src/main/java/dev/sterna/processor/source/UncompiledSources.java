package dev.sterna.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The sources below a source root that a compile was not given. If there are none, it is a compile
 * of the whole; otherwise what they declare is looked for, because a model without it would be a
 * part.
 */
public final class UncompiledSources {

  private static final String JAVA = ".java";

  /** The text of each file by the name of the class after which it is named. */
  private final SortedMap<String, String> texts;

  private final Map<String, CompilationUnitTree> units = new HashMap<>();

  private UncompiledSources(SortedMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The sources below this root, without those of the root elements of a compile.
   *
   * @param roots the root elements; a file is taken to be that of the class it is named after
   * @param fileOf the file of a class that is named otherwise
   * @throws UncheckedIOException if the root cannot be read
   */
  static UncompiledSources below(
      Path root, Collection<? extends Element> roots, Function<Element, Optional<Path>> fileOf) {
    Map<String, Path> files = new HashMap<>();
    for (Path file : files(root)) {
      files.put(className(root.relativize(file)), file);
    }
    List<TypeElement> elsewhere = new ArrayList<>();
    for (TypeElement type : ElementFilter.typesIn(roots)) {
      if (files.remove(type.getQualifiedName().toString()) == null) {
        elsewhere.add(type);
      }
    }
    if (!files.isEmpty()) {
      elsewhere.forEach(type -> fileOf.apply(type).ifPresent(files.values()::remove));
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      text(file.getValue()).ifPresent(text -> texts.put(file.getKey(), text));
    }
    return new UncompiledSources(texts);
  }

  private static String className(Path file) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    return name.substring(0, name.length() - JAVA.length());
  }

  /** Whether the compile was given all. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The canonical names of the classes, nested ones too, that bear this annotation. */
  public SortedSet<String> annotated(String annotation) {
    String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      if (file.getValue().contains(simpleName)) {
        names.add(file.getKey());
      }
    }
    parse(names);
    names.retainAll(units.keySet());
    SortedSet<String> found = new TreeSet<>();
    for (String name : names) {
      CompilationUnitTree unit = units.get(name);
      String packageName = packageOf(unit);
      if (packageName.equals(packageOf(name))) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        collect(unit, unit.getTypeDecls(), prefix, annotation, found);
      }
    }
    return found;
  }

  /** Parses those of these files that are not parsed yet, all at once. */
  private void parse(List<String> names) {
    List<String> open = new ArrayList<>(names);
    open.removeAll(units.keySet());
    List<String> unparsed = new ArrayList<>();
    for (String name : open) {
      unparsed.add(texts.get(name));
    }
    List<CompilationUnitTree> parsed = SourceParser.parse(unparsed);
    for (int i = 0; i < parsed.size(); i++) {
      units.put(open.get(i), parsed.get(i));
    }
  }

  private static void collect(
      CompilationUnitTree unit,
      List<? extends Tree> members,
      String prefix,
      String annotation,
      Set<String> found) {
    for (Tree member : members) {
      if (member instanceof ClassTree type) {
        String name = prefix + type.getSimpleName();
        if (type.getModifiers().getAnnotations().stream().anyMatch(a -> is(a, annotation, unit))) {
          found.add(name);
        }
        collect(unit, type.getMembers(), name + ".", annotation, found);
      }
    }
  }

  /**
   * Whether the name of an annotation in a file means this one (Java Language Specification, 6.5).
   */
  private static boolean is(AnnotationTree annotation, String name, CompilationUnitTree unit) {
    String written = annotation.getAnnotationType().toString();
    String owner = packageOf(name);
    Stream<String> imports =
        unit.getImports().stream()
            .filter(i -> !i.isStatic())
            .map(ImportTree::getQualifiedIdentifier)
            .map(Tree::toString);
    return written.equals(name)
        || name.equals(owner + "." + written)
            && (packageOf(unit).equals(owner)
                || imports.anyMatch(i -> i.equals(name) || i.equals(owner + ".*")));
  }

  private static String packageOf(CompilationUnitTree unit) {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
  }

  /**
   * The names of classes may be in any script; what another encoding makes unreadable is no name.
   */
  private static Optional<String> text(Path file) {
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException goneByNow) {
      return Optional.empty();
    }
  }

  /** The files that can declare classes, in folders that can be packages. */
  private static List<Path> files(Path root) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(root) || isName(folder.getFileName().toString())
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString();
              if (name.endsWith(JAVA) && isName(name.substring(0, name.length() - JAVA.length()))) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** {@code package-info} and {@code module-info} are none. */
  private static boolean isName(String text) {
    return SourceVersion.isIdentifier(text);
  }
}
