package dev.sterna.processor.random;

import java.util.ArrayList;
import java.util.List;

/** A class that is being written, with what others may say of its attributes. */
final class ClassDraft {
  private final ClassSource source;
  private final Kind kind;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> indexable = new ArrayList<>();
  private final List<String> secondaryTables = new ArrayList<>();

  /** What a class is for, which limits the attributes that it may have. */
  enum Kind {
    ENTITY,
    SUPERCLASS,
    /** An embeddable whose owner is an entity. */
    EMBEDDABLE,
    /** An embeddable in a collection, which has no collections itself. */
    ELEMENT
  }

  ClassDraft(ClassSource source, Kind kind) {
    this.source = source;
    this.kind = kind;
  }

  ClassSource source() {
    return source;
  }

  Kind kind() {
    return kind;
  }

  void add(Part part) {
    parts.add(part);
  }

  /** Adds a column that an index of the class's table may use. */
  void addIndexable(String column) {
    indexable.add(column);
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  void addSecondaryTable(String name) {
    secondaryTables.add(name);
  }

  List<String> secondaryTables() {
    return List.copyOf(secondaryTables);
  }

  List<String> indexable() {
    return List.copyOf(indexable);
  }
}
