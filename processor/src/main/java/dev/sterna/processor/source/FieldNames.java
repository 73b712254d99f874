package dev.sterna.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the field or class that a name in a class means (Java Language Specification, 6.5). It goes
 * by the names alone, so that a file that is only parsed gives the same answer as one that is
 * compiled.
 */
public final class FieldNames {

  private final Elements elements;
  private final CompilationUnitTree unit;
  private final Element scope;

  public FieldNames(Elements elements, CompilationUnitTree unit, Element scope) {
    this.elements = elements;
    this.unit = unit;
    this.scope = scope;
  }

  /** The field of a simple name, such as {@code LIMIT}. */
  public Optional<VariableElement> field(String name) {
    return Stream.of(enclosing(), staticImports("." + name), staticImports(".*"))
        .flatMap(types -> types.flatMap(type -> member(type, name).stream()))
        .findFirst();
  }

  /** The field of a qualified name, such as {@code Limits.MAX} or {@code com.matar.Limits.MAX}. */
  public Optional<VariableElement> field(String type, String name) {
    return type(type).flatMap(owner -> member(owner, name));
  }

  /** The class of a simple or a qualified name. */
  public Optional<TypeElement> type(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String rest = dot < 0 ? "" : name.substring(dot);
    Stream<String> candidates =
        Stream.of(
                enclosing().map(owner -> owner.getQualifiedName() + "." + name),
                imported(false, "." + first).map(imported -> imported + rest),
                Stream.of(
                    prefix(elements.getPackageOf(scope).getQualifiedName().toString()) + name),
                imported(false, ".*").map(imported -> withoutEnd(imported, "*") + name),
                Stream.of("java.lang." + name, name))
            .flatMap(way -> way);
    return candidates.flatMap(this::known).findFirst();
  }

  /** The types of static imports whose text ends so. */
  private Stream<TypeElement> staticImports(String end) {
    return imported(true, end).flatMap(text -> known(withoutEnd(text, end)));
  }

  private Stream<String> imported(boolean isStatic, String end) {
    Predicate<ImportTree> kind = declaration -> declaration.isStatic() == isStatic;
    return unit.getImports().stream()
        .filter(kind)
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .filter(text -> text.endsWith(end));
  }

  /** The class and the classes around it, from the inside out. */
  private Stream<TypeElement> enclosing() {
    return Stream.iterate(scope, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }

  private Stream<TypeElement> known(String qualifiedName) {
    return Stream.ofNullable(elements.getTypeElement(qualifiedName));
  }

  private Optional<VariableElement> member(TypeElement type, String name) {
    List<VariableElement> fields = ElementFilter.fieldsIn(elements.getAllMembers(type));
    return fields.stream().filter(field -> field.getSimpleName().contentEquals(name)).findFirst();
  }

  private static String prefix(String packageName) {
    return packageName.isEmpty() ? "" : packageName + ".";
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
