package dev.sterna.schema;

/**
 * What a database has beside schemas, tables and sequences: an object that is known by its name and
 * created, replaced and dropped as a whole.
 */
public sealed interface DatabaseObject permits DefinedType, Extension, Routine, View {

  /** What tells it from every other object. */
  ObjectName id();

  /** Calls the visitor's method for this kind of object. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for each kind of object; a new kind breaks every implementation until it handles it.
   *
   * @param <R> what a case returns
   */
  interface Visitor<R> {

    R visit(EnumType object);

    R visit(CompositeType object);

    R visit(Extension object);

    R visit(Routine object);

    R visit(View object);
  }
}
