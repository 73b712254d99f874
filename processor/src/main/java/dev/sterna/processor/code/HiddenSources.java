package dev.sterna.processor.code;

import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells which classes are compiled where this compile writes, though it does not find their
 * sources: those of a second source folder, in a compile of a part, or under a compiler that shows
 * no trees. Another compile of the same project may find them, so that what only they tell is not
 * known now, where of a class in a jar it never is.
 */
public final class HiddenSources {

  private final CompilerFiles files;
  private final SourceFiles sources;
  private final Elements elements;
  private final Set<Element> roots;

  /**
   * @param roots the root elements of the compile
   */
  public HiddenSources(
      CompilerFiles files, SourceFiles sources, Elements elements, Set<? extends Element> roots) {
    this.files = files;
    this.sources = sources;
    this.elements = elements;
    this.roots = Set.copyOf(roots);
  }

  /** Whether this is such a class, or extends one. */
  public boolean haveAnyOf(TypeElement type) {
    for (TypeElement each : ConverterResults.lineage(type)) {
      if (sources.unit(each).isEmpty()
          && (roots.contains(sources.topLevel(each)) || isWrittenHere(each))) {
        return true;
      }
    }
    return false;
  }

  /** Where it is not known where this compile writes, it may be anywhere. */
  private boolean isWrittenHere(TypeElement type) {
    String file = elements.getBinaryName(type).toString().replace('.', '/') + ".class";
    Optional<Path> output = files.classOutput();
    return output.isEmpty() || Files.isRegularFile(output.get().resolve(file));
  }
}
