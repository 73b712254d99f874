package dev.sterna.processor.entity;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the entities of a migrations package. A compile may have only some of them as source, and
 * that must never look as if the others were removed: those that the snapshot names are looked up
 * among the class files, and, if the compile is a partial one, those beside them too.
 */
public final class EntitySearch {

  /** {@code true} says that a compile sees every entity, so that what is missing was removed. */
  public static final String COMPLETE_OPTION = "sterna.complete";

  private final Elements elements;
  private final SourceFiles sources;
  private final Optional<Path> classOutput;
  private final Optional<String> complete;

  /**
   * @param complete the value of {@link #COMPLETE_OPTION}
   */
  public EntitySearch(
      Elements elements, CompilerFiles files, SourceFiles sources, Optional<String> complete) {
    this.elements = elements;
    this.sources = sources;
    this.classOutput = files.classOutput();
    this.complete = complete;
  }

  /**
   * The entities of this scope.
   *
   * @param compiled what is compiled
   * @param known the names of the entities in the snapshot
   * @param migrations the declaration of the migrations package
   */
  public FoundEntities find(
      EntityScope scope, Compiled compiled, Collection<String> known, Annotation migrations) {
    SortedMap<String, TypeElement> found = new TreeMap<>();
    Stream.concat(compiled.entities().stream(), scope.classes().stream())
        .filter(scope::contains)
        .forEach(entity -> put(found, entity));

    SortedSet<String> others = new TreeSet<>(known);
    others.removeAll(found.keySet());
    others.stream()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .filter(Compiled::isEntity)
        .filter(scope::contains)
        .forEach(entity -> put(found, entity));
    if (!others.isEmpty() || !compiled.roots().contains(migrations.element())) {
      List<TypeElement> named = List.copyOf(found.values());
      neighbours(scope, named, others).forEach(entity -> put(found, entity));
    }
    boolean complete = isComplete(found.keySet(), known);
    return new FoundEntities(
        List.copyOf(found.values()),
        others.stream()
            .filter(name -> elements.getTypeElement(name) == null)
            .filter(name -> !complete || sources.onDisk(name).isPresent())
            .map(name -> Problem.of(Message.ENTITY_NOT_FOUND, migrations.origin(), name))
            .toList());
  }

  /** A class path that shows one entity of the snapshot is taken to show them all. */
  private boolean isComplete(Collection<String> found, Collection<String> known) {
    return complete.filter("true"::equals).isPresent() || known.stream().anyMatch(found::contains);
  }

  /**
   * The entities of this module beside those named: a new or renamed one, compiled before, is
   * neither among the roots nor in the snapshot yet.
   */
  private Stream<TypeElement> neighbours(
      EntityScope scope, Collection<TypeElement> named, Collection<String> known) {
    SortedSet<String> packages = new TreeSet<>(scope.packages());
    named.forEach(e -> packages.add(elements.getPackageOf(e).getQualifiedName().toString()));
    known.forEach(name -> packages.add(name.substring(0, Math.max(name.lastIndexOf('.'), 0))));
    return packages.stream()
        .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)))
        .flatMap(owner -> ElementFilter.typesIn(owner.getEnclosedElements()).stream())
        .filter(this::isOfThisModule)
        .filter(Compiled::isEntity)
        .filter(scope::contains);
  }

  private boolean isOfThisModule(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Path file = Path.of(name.replace('.', '/') + ".class");
    return classOutput.map(output -> output.resolve(file)).filter(Files::isRegularFile).isPresent()
        || sources.onDisk(name).isPresent();
  }

  private static void put(SortedMap<String, TypeElement> entities, TypeElement entity) {
    entities.putIfAbsent(entity.getQualifiedName().toString(), entity);
  }
}
