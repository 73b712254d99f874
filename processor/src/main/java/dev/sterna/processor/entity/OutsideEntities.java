package dev.sterna.processor.entity;

import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Adds entities of other modules and jars, of which a compile has only the class files, and sees
 * whether these can be read.
 */
final class OutsideEntities {

  private final Elements elements;
  private final CompilerFiles files;
  private final Predicate<TypeElement> isOutside;

  OutsideEntities(Elements elements, CompilerFiles files, Predicate<TypeElement> isOutside) {
    this.elements = elements;
    this.files = files;
    this.isOutside = isOutside;
  }

  /** The entities that are readable, and what there is to say of the others. */
  FoundEntities addTo(
      FoundEntities own,
      EntityScope scope,
      Compiled compiled,
      Collection<String> known,
      Annotation migrations) {
    SortedMap<String, TypeElement> found = new TreeMap<>();
    for (TypeElement entity : own.entities()) {
      found.put(entity.getQualifiedName().toString(), entity);
    }
    if (!scope.packages().isEmpty()) {
      in(scope)
          .filter(isOutside)
          .forEach(entity -> found.putIfAbsent(entity.getQualifiedName().toString(), entity));
    }
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.addAll(damaged(known, found.keySet(), migrations));
    Set<TypeElement> sources = Set.copyOf(compiled.entities());
    List<TypeElement> readable = new ArrayList<>();
    for (TypeElement entity : found.values()) {
      Optional<Problem> problem = sources.contains(entity) ? Optional.empty() : problem(entity);
      if (problem.isPresent()) {
        problems.add(problem.get());
      } else {
        readable.add(entity);
      }
    }
    return new FoundEntities(readable, own.converters(), own.embeddables(), problems);
  }

  /**
   * The entities in these packages. A compiler lists the classes of a package, but not its
   * subpackages: each has to be named.
   */
  private Stream<TypeElement> in(EntityScope scope) {
    return scope.packages().stream()
        .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)))
        .flatMap(OutsideEntities::types)
        .filter(scope::isEntity);
  }

  static Stream<TypeElement> types(Element owner) {
    return ElementFilter.typesIn(members(owner)).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type)));
  }

  /** None of a class that the compiler cannot read; if it is an entity, that is told. */
  private static List<? extends Element> members(Element owner) {
    try {
      return owner.getEnclosedElements();
    } catch (RuntimeException unreadable) {
      return List.of();
    }
  }

  /** Classes that the compiler does not know, though there is a file. */
  private List<Problem> damaged(
      Collection<String> known, Collection<String> found, Annotation migrations) {
    SortedSet<String> others = new TreeSet<>(known);
    others.removeAll(found);
    List<Problem> problems = new ArrayList<>();
    for (String name : others) {
      if (elements.getTypeElement(name) == null && files.hasClassFile(name)) {
        problems.add(
            Problem.of(
                SetupMessage.ENTITY_UNREADABLE,
                migrations.origin(),
                name,
                "it is damaged, or compiled for a newer Java"));
      }
    }
    return problems;
  }

  /** What keeps the compiler from seeing the whole of an entity. */
  private static Optional<Problem> problem(TypeElement entity) {
    String name = entity.getQualifiedName().toString();
    try {
      return entity.getKind() == ElementKind.CLASS && ClassFileView.of(entity).isStripped()
          ? Optional.of(Problem.of(SetupMessage.ENTITY_STRIPPED, Origin.of(entity), name))
          : Optional.empty();
    } catch (RuntimeException unreadable) {
      return Optional.of(
          Problem.of(
              SetupMessage.ENTITY_UNREADABLE,
              Origin.of(entity),
              name,
              Optional.ofNullable(unreadable.getMessage())
                  .flatMap(text -> text.lines().findFirst())
                  .orElseGet(unreadable::toString)));
    }
  }
}
