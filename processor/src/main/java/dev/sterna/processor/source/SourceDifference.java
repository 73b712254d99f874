package dev.sterna.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Compares a class file with its source in all that shapes tables. A source that was edited since,
 * or a constant of another class, makes a class file out of date, and a compile that is not given
 * the source would not see it.
 */
final class SourceDifference {

  private final TypeElement type;
  private final ClassTree tree;
  private final CompilationUnitTree unit;
  private final WrittenType types;
  private final WrittenAnnotations annotations;

  SourceDifference(Elements elements, TypeElement type, ClassTree tree, CompilationUnitTree unit) {
    this.type = type;
    this.tree = tree;
    this.unit = unit;
    types = new WrittenType(new ImportedNames(elements, unit));
    annotations = new WrittenAnnotations(elements, unit, type);
  }

  /** The name of a part that differs, if there is one. */
  Optional<String> find() {
    if (!annotations.mayBeOf(type, tree.getModifiers().getAnnotations())
        || !extendsTheSame()
        || !implementsTheSame()) {
      return Optional.of(type.getSimpleName().toString());
    }
    return Stream.of(constants(), fields(), getters()).flatMap(Collection::stream).findFirst();
  }

  private boolean extendsTheSame() {
    Tree parent = tree.getExtendsClause();
    return parent == null
        ? type.getKind() != ElementKind.CLASS
            || type.getSuperclass().toString().equals("java.lang.Object")
        : types.mayBe(parent, type.getSuperclass());
  }

  /**
   * What a converter converts, its interface says. Those of an entity count for nothing, and
   * providers of Jakarta Persistence add some.
   */
  private boolean implementsTheSame() {
    List<? extends Tree> written = tree.getImplementsClause();
    List<? extends TypeMirror> known = type.getInterfaces();
    if (!StaleClasses.isConverter(type)) {
      return true;
    }
    boolean same = written.size() == known.size();
    for (int i = 0; same && i < written.size(); i++) {
      same = types.mayBe(written.get(i), known.get(i));
    }
    return same;
  }

  /** The constants of an enum, whose order counts. */
  private Collection<String> constants() {
    Stream<String> written = variables().filter(this::isConstant).map(v -> v.getName().toString());
    Stream<String> known =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString());
    return written.toList().equals(known.toList())
        ? Set.of()
        : Set.of(type.getSimpleName().toString());
  }

  private Collection<String> fields() {
    Map<String, VariableTree> written =
        variables()
            .filter(v -> !isConstant(v) && isState(v.getModifiers().getFlags()))
            .collect(
                Collectors.toMap(v -> v.getName().toString(), Function.identity(), (a, b) -> a));
    Map<String, Element> known = new TreeMap<>();
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.FIELD && isState(field.getModifiers()))
        .filter(field -> !isWoven(field))
        .forEach(field -> known.put(field.getSimpleName().toString(), field));
    SortedSet<String> names = new TreeSet<>(written.keySet());
    names.addAll(known.keySet());
    names.removeIf(
        name ->
            written.containsKey(name)
                && known.containsKey(name)
                && types.mayBe(written.get(name).getType(), known.get(name).asType())
                && same(written.get(name).getModifiers(), known.get(name)));
    return names;
  }

  /**
   * Getters that bear an annotation, and where any does, as under property access, all. Those of a
   * record have the annotations of its components, which count as fields.
   */
  private Collection<String> getters() {
    Map<String, MethodTree> written = new TreeMap<>();
    tree.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getParameters().isEmpty() && method.getReturnType() != null)
        .filter(method -> !method.getReturnType().toString().equals("void"))
        .forEach(method -> written.put(method.getName().toString(), method));
    Map<String, ExecutableElement> known = new TreeMap<>();
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty() && !isWoven(method))
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .forEach(method -> known.put(method.getSimpleName().toString(), method));
    SortedSet<String> read = new TreeSet<>();
    known.forEach((name, method) -> addIf(WrittenAnnotations.areRead(method), name, read));
    written.forEach(
        (name, method) ->
            addIf(annotations.areRead(method.getModifiers().getAnnotations()), name, read));
    if (!read.isEmpty()) {
      Stream.concat(written.keySet().stream(), known.keySet().stream())
          .filter(name -> name.startsWith("get") || name.startsWith("is"))
          .forEach(read::add);
    }
    if (isGenerating() || type.getKind() == ElementKind.RECORD) {
      read.retainAll(written.keySet());
    }
    Predicate<String> isSame =
        name ->
            types.mayBe(written.get(name).getReturnType(), known.get(name).getReturnType())
                && same(written.get(name).getModifiers(), known.get(name));
    read.removeIf(
        name -> written.containsKey(name) && known.containsKey(name) && isSame.test(name));
    return read;
  }

  private static void addIf(boolean condition, String name, Set<String> names) {
    if (condition) {
      names.add(name);
    }
  }

  /** Whether another processor adds methods that no source has. */
  private boolean isGenerating() {
    return unit.getImports().stream()
        .anyMatch(i -> i.getQualifiedIdentifier().toString().startsWith("lombok."));
  }

  private boolean same(ModifiersTree written, Element element) {
    return annotations.mayBeOf(element, written.getAnnotations());
  }

  private Stream<VariableTree> variables() {
    return tree.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast);
  }

  /** A constant of an enum: only there is an instance of the enum created. */
  private boolean isConstant(VariableTree variable) {
    return type.getKind() == ElementKind.ENUM
        && variable.getInitializer() instanceof NewClassTree created
        && type.getSimpleName().contentEquals(created.getIdentifier().toString());
  }

  private static boolean isState(Set<Modifier> modifiers) {
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
  }

  /** Providers of Jakarta Persistence add members to class files. */
  private static boolean isWoven(Element member) {
    String name = member.getSimpleName().toString();
    return name.startsWith("$") || name.startsWith("_persistence_");
  }
}
