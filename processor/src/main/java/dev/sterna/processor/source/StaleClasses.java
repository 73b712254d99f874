package dev.sterna.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds class files that no longer say what their sources say. A build tool compiles what has
 * changed, and what depends on it; a person who hands files to the compiler may leave some out.
 */
public final class StaleClasses {

  private static final String CONVERTER = "jakarta.persistence.AttributeConverter";
  private static final String CONVERT = "jakarta.persistence.Convert";

  private final SourceFiles sources;
  private final Elements elements;
  private final Set<Element> roots;

  private final Deque<TypeElement> open = new ArrayDeque<>();
  private final Set<Element> seen = new HashSet<>();
  private final SortedMap<String, String> stale = new TreeMap<>();

  /**
   * @param roots the root elements of the compile, which are what they are
   */
  public StaleClasses(SourceFiles sources, Elements elements, Set<? extends Element> roots) {
    this.sources = sources;
    this.elements = elements;
    this.roots = Set.copyOf(roots);
  }

  /**
   * The classes that are out of date among these and those that they take part of their shape from:
   * superclasses, enums, embeddables, and constants.
   *
   * @return the names of the classes, each with that of a part that differs
   */
  public SortedMap<String, String> among(Collection<TypeElement> types) {
    types.forEach(this::add);
    sources.parse(open.stream().filter(type -> !isFromSource(type)).toList());
    while (!open.isEmpty()) {
      visit(open.remove());
    }
    return stale;
  }

  /** Whether the declaration of the migrations package is out of date. */
  public boolean isStale(PackageElement migrations) {
    return !roots.contains(migrations)
        && sources.packageUnit().filter(unit -> !isSame(migrations, unit)).isPresent();
  }

  private boolean isSame(PackageElement migrations, CompilationUnitTree unit) {
    return new WrittenAnnotations(elements, unit, migrations)
        .mayBeOf(migrations, unit.getPackageAnnotations());
  }

  private void visit(TypeElement type) {
    Optional<CompilationUnitTree> unit =
        isFromSource(type) ? sources.compiledUnit(type) : sources.unit(type);
    Optional<ClassTree> tree = unit.flatMap(file -> Declarations.of(type, file));
    if (!isFromSource(type) && unit.isPresent()) {
      Optional<String> part =
          tree.isPresent()
              ? new SourceDifference(elements, type, tree.get(), unit.get()).find()
              : Optional.of(type.getSimpleName().toString());
      part.ifPresent(name -> stale.put(type.getQualifiedName().toString(), name));
    }
    related(type).flatMap(StaleClasses::element).filter(this::hasShape).forEach(this::add);
    tree.stream()
        .flatMap(t -> constants(type, t, names(type, unit.get())).stream())
        .forEach(this::visit);
  }

  /** What the code of a converter or an enum does may say which values there can be. */
  private static Set<VariableElement> constants(
      TypeElement type, ClassTree tree, FieldNames names) {
    return type.getKind() == ElementKind.ENUM || isConverter(type)
        ? ConstantReferences.withCode(tree, names)
        : ConstantReferences.in(tree, names);
  }

  private void visit(VariableElement constant) {
    TypeElement owner = (TypeElement) constant.getEnclosingElement();
    if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
      add(owner);
    } else if (seen.add(constant)
        && constant.getConstantValue() != null
        && !isFromSource(owner)
        && sources.isOnDisk(owner)) {
      sources
          .unit(owner)
          .ifPresent(
              unit ->
                  Declarations.of(owner, unit)
                      .flatMap(t -> Declarations.field(constant.getSimpleName().toString(), t))
                      .ifPresentOrElse(
                          tree -> compare(constant, tree, names(owner, unit)),
                          () -> put(owner, constant)));
    }
  }

  private void compare(VariableElement constant, VariableTree tree, FieldNames names) {
    Optional.ofNullable(tree.getInitializer())
        .flatMap(initializer -> ConstantExpression.valueOf(initializer, names))
        .filter(value -> !WrittenValue.isSame(value, constant.getConstantValue()))
        .ifPresent(other -> put((TypeElement) constant.getEnclosingElement(), constant));
    ConstantReferences.in(tree, names).forEach(this::visit);
  }

  private void put(TypeElement owner, VariableElement constant) {
    stale.put(owner.getQualifiedName().toString(), constant.getSimpleName().toString());
  }

  private FieldNames names(TypeElement type, CompilationUnitTree unit) {
    return new FieldNames(elements, unit, type);
  }

  private void add(TypeElement type) {
    if (seen.add(type) && (isFromSource(type) || sources.isOnDisk(type))) {
      open.add(type);
    }
  }

  private boolean isFromSource(TypeElement type) {
    return roots.contains(sources.topLevel(type)) || sources.compiledUnit(type).isPresent();
  }

  /** Whether columns depend on what is in a class, and not on its name alone. */
  private boolean hasShape(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || WrittenAnnotations.areRead(type)
        || isConverter(type);
  }

  /** Whether a class says by what it extends what it converts. */
  static boolean isConverter(TypeElement type) {
    return type.getInterfaces().stream()
            .flatMap(StaleClasses::element)
            .anyMatch(i -> i.getQualifiedName().contentEquals(CONVERTER) || isConverter(i))
        || element(type.getSuperclass()).anyMatch(StaleClasses::isConverter);
  }

  private static Stream<TypeMirror> related(TypeElement type) {
    return Stream.of(
            Stream.of(type.getSuperclass()),
            type.getInterfaces().stream(),
            ElementFilter.fieldsIn(type.getEnclosedElements()).stream().map(Element::asType),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty())
                .map(ExecutableElement::getReturnType),
            Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(StaleClasses::converters))
        .flatMap(types -> types);
  }

  /** The converters that an element names. */
  private static Stream<TypeMirror> converters(Element element) {
    return Annotation.of(element, CONVERT).stream()
        .flatMap(convert -> convert.types("converter").stream());
  }

  private static Stream<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? Stream.of((TypeElement) declared.asElement())
        : Stream.empty();
  }
}
