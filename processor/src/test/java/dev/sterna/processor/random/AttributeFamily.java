package dev.sterna.processor.random;

/** Attributes of one kind: a chapter of the specification. */
interface AttributeFamily {

  /** Adds a random one to a class. */
  void addTo(ClassDraft owner);
}
