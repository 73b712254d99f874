package dev.sterna.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds declarations in files that may be no more than parsed. */
public final class Declarations {

  private Declarations() {}

  /** The declaration of a class in the file of its top-level class. */
  public static Optional<ClassTree> of(TypeElement type, CompilationUnitTree unit) {
    Stream<? extends Tree> candidates =
        type.getEnclosingElement() instanceof TypeElement owner
            ? of(owner, unit).stream().flatMap(tree -> tree.getMembers().stream())
            : unit.getTypeDecls().stream();
    return candidates
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(tree -> tree.getSimpleName().contentEquals(type.getSimpleName()))
        .findFirst();
  }

  /** The declaration of a field. */
  public static Optional<VariableTree> field(String name, ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(variable -> variable.getName().contentEquals(name))
        .findFirst();
  }
}
