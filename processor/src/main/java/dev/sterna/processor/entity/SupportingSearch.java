package dev.sterna.processor.entity;

import dev.sterna.processor.source.UncompiledSources;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the classes with an annotation that changes columns of entities which never name them, as a
 * converter does that applies by itself, or an embeddable that extends another one. So none may be
 * lost because a compile has only a part of the sources.
 */
final class SupportingSearch {

  private final String annotation;
  private final Predicate<TypeElement> isWanted;
  private final Elements elements;
  private final ClassFiles classFiles;

  private final SortedMap<String, TypeElement> found = new TreeMap<>();
  private final SortedSet<String> notCompiled = new TreeSet<>();
  private final SortedSet<String> unclear = new TreeSet<>();

  /**
   * @param annotation the qualified name of the annotation
   * @param isWanted whether a class has it, and is one that is looked for
   */
  SupportingSearch(
      String annotation,
      Predicate<TypeElement> isWanted,
      Elements elements,
      ClassFiles classFiles) {
    this.annotation = annotation;
    this.isWanted = isWanted;
    this.elements = elements;
    this.classFiles = classFiles;
  }

  /** Those of all sources, compiled or not. */
  void addSources(
      EntityScope scope, List<TypeElement> compiled, Optional<UncompiledSources> uncompiled) {
    for (TypeElement type : compiled) {
      put(type);
    }
    for (TypeElement type : scope.classes()) {
      if (isWanted.test(type)) {
        put(type);
      }
    }
    if (uncompiled.isPresent()) {
      addUncompiled(uncompiled.get());
    }
  }

  private void addUncompiled(UncompiledSources uncompiled) {
    for (String name : uncompiled.annotated(annotation)) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        notCompiled.add(name);
      } else if (isWanted.test(type)) {
        put(type);
      }
    }
  }

  /** Those of which class files lie in these packages. */
  void addClassFiles(Collection<String> packages) {
    for (String name : packages) {
      PackageElement owner = elements.getPackageElement(name);
      if (owner != null) {
        OutsideEntities.types(owner).forEach(this::addClassFile);
      }
    }
  }

  private void addClassFile(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (found.containsKey(name) || !isWanted.test(type)) {
      return;
    }
    switch (classFiles.standing(type)) {
      case CURRENT -> put(type);
      case UNCLEAR -> unclear.add(name);
      case LEFTOVER -> {}
    }
  }

  private void put(TypeElement type) {
    found.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  Collection<TypeElement> found() {
    return found.values();
  }

  /** The names of those that are in a source, of which there is no class file. */
  SortedSet<String> notCompiled() {
    return notCompiled;
  }

  /** The names of those of which there is a class file, and no source where it would be. */
  SortedSet<String> unclear() {
    return unclear;
  }
}
