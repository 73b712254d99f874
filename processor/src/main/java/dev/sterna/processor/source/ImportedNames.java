package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** What the imports of a source file say about the simple names in it. */
final class ImportedNames {

  private final Elements elements;
  private final List<String> imports;

  ImportedNames(Elements elements, CompilationUnitTree unit) {
    this.elements = elements;
    imports =
        unit.getImports().stream()
            .filter(declaration -> !declaration.isStatic())
            .map(ImportTree::getQualifiedIdentifier)
            .map(Tree::toString)
            .toList();
  }

  /** The qualified name of a name that is imported by itself. */
  Optional<String> single(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    return imports.stream()
        .filter(text -> text.endsWith("." + first))
        .map(text -> dot < 0 ? text : text + name.substring(dot))
        .findFirst();
  }

  /** The qualified name of a class of one of these packages; none if the name means another. */
  Optional<String> among(List<String> packages, String name) {
    Optional<String> qualified = single(name).or(() -> Optional.of(name).filter(this::isQualified));
    return qualified.isPresent()
        ? qualified.filter(found -> packages.stream().anyMatch(p -> found.startsWith(p + ".")))
        : packages.stream()
            .filter(owner -> imports.contains(owner + ".*"))
            .map(owner -> owner + "." + name)
            .filter(found -> elements.getTypeElement(found) != null)
            .findFirst();
  }

  private boolean isQualified(String name) {
    return name.indexOf('.') > 0 && Character.isLowerCase(name.charAt(0));
  }
}
