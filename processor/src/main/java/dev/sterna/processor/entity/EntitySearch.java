package dev.sterna.processor.entity;

import dev.sterna.processor.report.FewNames;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.SourceFiles;
import dev.sterna.processor.source.UncompiledSources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the entities of a migrations package. A compile may have only some of them as source, and
 * that must never look as if the others were removed: the other sources on disk say what there is,
 * and the class files of an earlier compile show it.
 */
public final class EntitySearch {

  /** {@code true} says that a compile sees every entity, so that what is missing was removed. */
  public static final String COMPLETE_OPTION = "sterna.complete";

  private final Elements elements;
  private final SourceFiles sources;
  private final CompilerFiles files;
  private final boolean isComplete;

  /**
   * @param complete the value of {@link #COMPLETE_OPTION}
   */
  public EntitySearch(
      Elements elements, CompilerFiles files, SourceFiles sources, Optional<String> complete) {
    this.elements = elements;
    this.sources = sources;
    this.files = files;
    isComplete = complete.equals(Optional.of("true"));
  }

  /**
   * The entities of this scope.
   *
   * @param compiled what is compiled
   * @param uncompiled the sources that are not, if it is known where sources lie
   * @param known the names of the entities in the snapshot
   * @param migrations the declaration of the migrations package
   */
  public FoundEntities find(
      EntityScope scope,
      Compiled compiled,
      Optional<UncompiledSources> uncompiled,
      Collection<String> known,
      Annotation migrations) {
    String name = ((PackageElement) migrations.element()).getQualifiedName().toString();
    ClassFiles classFiles =
        new ClassFiles(elements, sources, files.classOutput(), uncompiled, name);
    FoundEntities own = own(scope, compiled, uncompiled, known, migrations, classFiles);
    return new OutsideEntities(elements, files, type -> !isOwn(type, classFiles))
        .addTo(own, scope, compiled, known, migrations)
        .with(notEntities(scope, migrations));
  }

  /** An error for each class that is named for being an entity, and is none. */
  private static List<Problem> notEntities(EntityScope scope, Annotation migrations) {
    List<Problem> problems = new ArrayList<>();
    for (TypeElement type : scope.classes()) {
      if (!scope.isEntity(type) && !Compiled.isConverter(type)) {
        problems.add(
            Problem.of(
                SetupMessage.CLASS_NOT_ENTITY,
                migrations.origin("classes"),
                type.getQualifiedName().toString()));
      }
    }
    return problems;
  }

  /** Whether a class belongs to the sources of this compile, however few of them it was given. */
  private boolean isOwn(TypeElement type, ClassFiles classFiles) {
    return classFiles.isWrittenHere(type) || sources.isOnDisk(type);
  }

  private FoundEntities own(
      EntityScope scope,
      Compiled compiled,
      Optional<UncompiledSources> uncompiled,
      Collection<String> known,
      Annotation migrations,
      ClassFiles classFiles) {
    SortedMap<String, TypeElement> found = new TreeMap<>();
    for (TypeElement entity : compiled.entities()) {
      if (scope.contains(entity)) {
        put(found, entity);
      }
    }
    for (TypeElement type : scope.classes()) {
      if (scope.isEntity(type)) {
        put(found, type);
      }
    }
    SortedSet<String> notCompiled = onDisk(scope, uncompiled, found);
    SortedSet<String> missing = new TreeSet<>(known);
    missing.removeAll(notCompiled);
    missing.removeAll(found.keySet());
    SortedMap<String, TypeElement> candidates = new TreeMap<>();
    SortedSet<String> named = new TreeSet<>(missing);
    named.addAll(scope.described());
    for (String name : named) {
      TypeElement entity = elements.getTypeElement(name);
      if (entity != null) {
        put(candidates, entity);
      }
    }
    if (isPartial(compiled, uncompiled, migrations)) {
      neighbours(scope, found.values(), known, classFiles)
          .forEach(entity -> put(candidates, entity));
    }
    SortedSet<String> unclear = new TreeSet<>();
    for (Map.Entry<String, TypeElement> each : candidates.entrySet()) {
      TypeElement entity = each.getValue();
      if (scope.isEntity(entity) && scope.contains(entity) && !found.containsKey(each.getKey())) {
        judge(entity, classFiles, found, unclear);
      }
    }
    missing.removeAll(found.keySet());
    missing.removeAll(unclear);
    boolean areRemoved = !notCompiled.isEmpty() || !Collections.disjoint(known, found.keySet());
    SupportingSearch converters =
        new SupportingSearch(Compiled.CONVERTER, Compiled::isConverter, elements, classFiles);
    converters.addSources(scope, compiled.converters(), uncompiled);
    SupportingSearch embeddables =
        new SupportingSearch(
            Compiled.EMBEDDABLE, Compiled::isEmbeddableSubclass, elements, classFiles);
    embeddables.addSources(scope, compiled.embeddables(), uncompiled);
    for (SupportingSearch search : List.of(converters, embeddables)) {
      search.addClassFiles(scope.packages());
      if (isPartial(compiled, uncompiled, migrations)) {
        search.addClassFiles(packagesOf(found.values()));
      }
      notCompiled.addAll(search.notCompiled());
      unclear.addAll(search.unclear());
    }
    return new FoundEntities(
        List.copyOf(found.values()),
        List.copyOf(converters.found()),
        List.copyOf(embeddables.found()),
        isComplete
            ? List.of()
            : problems(migrations, notCompiled, unclear, areRemoved ? List.of() : missing));
  }

  /** Adds the entities that the other sources declare; the names of those without a class file. */
  private SortedSet<String> onDisk(
      EntityScope scope,
      Optional<UncompiledSources> uncompiled,
      SortedMap<String, TypeElement> found) {
    SortedSet<String> without = new TreeSet<>();
    if (uncompiled.isEmpty()) {
      return without;
    }
    for (String name : uncompiled.get().annotated(Compiled.ENTITY)) {
      if (scope.contains(name) && !found.containsKey(name)) {
        TypeElement entity = elements.getTypeElement(name);
        if (entity == null) {
          without.add(name);
        } else {
          put(found, entity);
        }
      }
    }
    return without;
  }

  private void judge(
      TypeElement entity,
      ClassFiles classFiles,
      SortedMap<String, TypeElement> found,
      SortedSet<String> unclear) {
    switch (classFiles.standing(entity)) {
      case CURRENT -> put(found, entity);
      case UNCLEAR -> unclear.add(entity.getQualifiedName().toString());
      case LEFTOVER -> {}
    }
  }

  private static boolean isPartial(
      Compiled compiled, Optional<UncompiledSources> uncompiled, Annotation migrations) {
    return uncompiled.isPresent()
        ? !uncompiled.get().isEmpty()
        : !compiled.roots().contains(migrations.element());
  }

  /**
   * The class files beside the entities. One of another source folder is neither among the roots
   * nor in the snapshot, if it came after the last revision.
   */
  private Stream<TypeElement> neighbours(
      EntityScope scope,
      Collection<TypeElement> named,
      Collection<String> known,
      ClassFiles classFiles) {
    SortedSet<String> packages = new TreeSet<>(scope.packages());
    packages.addAll(packagesOf(named));
    known.forEach(name -> packages.add(name.substring(0, Math.max(name.lastIndexOf('.'), 0))));
    return packages.stream()
        .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)))
        .flatMap(owner -> ElementFilter.typesIn(owner.getEnclosedElements()).stream())
        .filter(type -> isOwn(type, classFiles));
  }

  private SortedSet<String> packagesOf(Collection<TypeElement> types) {
    SortedSet<String> packages = new TreeSet<>();
    types.forEach(e -> packages.add(elements.getPackageOf(e).getQualifiedName().toString()));
    return packages;
  }

  private static List<Problem> problems(
      Annotation migrations,
      Collection<String> notCompiled,
      Collection<String> unclear,
      Collection<String> missing) {
    List<Problem> problems = new ArrayList<>();
    add(SetupMessage.ENTITY_NOT_COMPILED, notCompiled, migrations, problems);
    add(SetupMessage.ENTITY_WITHOUT_SOURCE, unclear, migrations, problems);
    add(SetupMessage.ENTITY_NOT_FOUND, missing, migrations, problems);
    return problems;
  }

  /** One error for all of a kind: a class path without anything lacks hundreds. */
  private static void add(
      Message message, Collection<String> names, Annotation migrations, List<Problem> problems) {
    if (!names.isEmpty()) {
      problems.add(Problem.of(message, migrations.origin(), FewNames.of(names)));
    }
  }

  private static void put(SortedMap<String, TypeElement> entities, TypeElement entity) {
    entities.putIfAbsent(entity.getQualifiedName().toString(), entity);
  }
}
