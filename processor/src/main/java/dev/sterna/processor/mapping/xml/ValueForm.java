package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.Annotations;
import java.util.List;

/**
 * What an attribute, or the text of an element, stands for.
 *
 * @param kind what it may be
 * @param annotation the name of the annotation, empty for that of its element
 * @param member the member of that annotation, empty if it says nothing of annotations
 * @param constants the values of an enum
 */
record ValueForm(Kind kind, String annotation, String member, List<String> constants) {

  /** Kinds of values. */
  enum Kind {
    TEXT("a string"),
    TRUTH("true or false"),
    NUMBER("an integer"),
    CONSTANT("one of its words"),
    TYPE("a class"),
    /** A truth value, of which {@code true} is an annotation without members. */
    MARKER("true or false"),
    /** One of the constants, of which the first is an annotation without members. */
    MARKING_CONSTANT("one of its words");

    private final String wording;

    Kind(String wording) {
      this.wording = wording;
    }

    String wording() {
      return wording;
    }
  }

  static ValueForm of(Kind kind, String member) {
    return new ValueForm(kind, "", member, List.of());
  }

  /** A value that is checked, and read by who knows of it, if anybody. */
  static ValueForm unread(Kind kind) {
    return of(kind, "");
  }

  static ValueForm constant(String member, List<String> constants) {
    return new ValueForm(Kind.CONSTANT, "", member, constants);
  }

  /**
   * A value of which the first of the constants is an annotation.
   *
   * @param annotation its qualified name
   */
  static ValueForm marking(String annotation, List<String> constants) {
    return new ValueForm(Kind.MARKING_CONSTANT, annotation, "", constants);
  }

  /** The same value, as an annotation beside that of its element. */
  ValueForm in(String otherAnnotation) {
    return new ValueForm(kind, Annotations.PERSISTENCE + otherAnnotation, member, constants);
  }

  boolean isRead() {
    return !member.isEmpty() || isMarker();
  }

  boolean isMarker() {
    return kind == Kind.MARKER || kind == Kind.MARKING_CONSTANT;
  }
}
