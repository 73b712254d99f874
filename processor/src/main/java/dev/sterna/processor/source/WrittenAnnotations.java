package dev.sterna.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether annotations as they are written may be those of an element: those that Sterna reads. */
final class WrittenAnnotations {

  private static final List<String> PACKAGES =
      List.of("jakarta.persistence", "org.hibernate.annotations", "dev.sterna.migration");

  private final ImportedNames imports;
  private final WrittenValue values;

  /**
   * @param scope the class in which they are written, or the package that bears them
   */
  WrittenAnnotations(Elements elements, CompilationUnitTree unit, Element scope) {
    this(new FieldNames(elements, unit, scope), new ImportedNames(elements, unit));
  }

  WrittenAnnotations(FieldNames names, ImportedNames imports) {
    this.imports = imports;
    values = new WrittenValue(names, new WrittenType(imports), this::mayBe);
  }

  /** Whether any of these is one that Sterna reads. */
  boolean areRead(Collection<? extends AnnotationTree> written) {
    return written.stream().anyMatch(tree -> name(tree).isPresent());
  }

  static boolean areRead(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(WrittenAnnotations::isRead);
  }

  boolean mayBeOf(Element element, Collection<? extends AnnotationTree> written) {
    Map<String, AnnotationTree> trees = new TreeMap<>();
    Set<String> repeated = new HashSet<>();
    for (AnnotationTree tree : written) {
      name(tree)
          .filter(name -> trees.put(name, tree) != null)
          .ifPresent(
              name -> {
                repeated.add(name);
                repeated.add(name + "s");
              });
    }
    Map<String, AnnotationMirror> mirrors = new TreeMap<>();
    element.getAnnotationMirrors().stream()
        .filter(WrittenAnnotations::isRead)
        .forEach(mirror -> mirrors.put(name(mirror), mirror));
    // The compiler puts repeated ones into a container, of which this knows too little.
    trees.keySet().removeAll(repeated);
    mirrors.keySet().removeAll(repeated);
    return trees.keySet().equals(mirrors.keySet())
        && trees.keySet().stream().allMatch(name -> mayBe(trees.get(name), mirrors.get(name)));
  }

  private boolean mayBe(AnnotationTree written, AnnotationMirror mirror) {
    Map<String, ExpressionTree> members = new HashMap<>();
    for (ExpressionTree argument : written.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        members.put(assignment.getVariable().toString(), assignment.getExpression());
      } else {
        members.put("value", argument);
      }
    }
    Map<String, AnnotationValue> known = new HashMap<>();
    mirror
        .getElementValues()
        .forEach((member, value) -> known.put(member.getSimpleName().toString(), value));
    return members.keySet().equals(known.keySet())
        && members.keySet().stream()
            .allMatch(member -> values.mayBe(members.get(member), known.get(member)));
  }

  private Optional<String> name(AnnotationTree tree) {
    return imports.among(PACKAGES, tree.getAnnotationType().toString());
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static boolean isRead(AnnotationMirror mirror) {
    return PACKAGES.stream().anyMatch(owner -> name(mirror).startsWith(owner + "."));
  }
}
