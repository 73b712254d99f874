package dev.sterna.processor.entity;

import dev.sterna.processor.source.UncompiledSources;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the classes with {@code @Converter}: one that applies by itself changes columns of entities
 * that never name it, so none may be lost because a compile has only a part of the sources.
 */
final class ConverterSearch {

  private final Elements elements;
  private final ClassFiles classFiles;

  private final SortedMap<String, TypeElement> found = new TreeMap<>();
  private final SortedSet<String> notCompiled = new TreeSet<>();
  private final SortedSet<String> unclear = new TreeSet<>();

  ConverterSearch(Elements elements, ClassFiles classFiles) {
    this.elements = elements;
    this.classFiles = classFiles;
  }

  /** The converters of all sources, compiled or not. */
  void addSources(EntityScope scope, Compiled compiled, Optional<UncompiledSources> uncompiled) {
    for (TypeElement converter : compiled.converters()) {
      put(converter);
    }
    for (TypeElement type : scope.classes()) {
      if (Compiled.isConverter(type)) {
        put(type);
      }
    }
    if (uncompiled.isPresent()) {
      addUncompiled(uncompiled.get());
    }
  }

  private void addUncompiled(UncompiledSources uncompiled) {
    for (String name : uncompiled.annotated(Compiled.CONVERTER)) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        notCompiled.add(name);
      } else {
        put(type);
      }
    }
  }

  /** The converters of which class files lie in these packages. */
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
    if (found.containsKey(name) || !Compiled.isConverter(type)) {
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
