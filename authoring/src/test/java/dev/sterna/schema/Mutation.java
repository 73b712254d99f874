package dev.sterna.schema;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small change of a schema: what becomes of one object of a kind.
 *
 * @param kind the kind of the object
 * @param change {@code created}, {@code dropped}, {@code renamed}, or the component that changes
 */
record Mutation(Kind kind, String change) {

  static final String CREATED = "created";
  static final String DROPPED = "dropped";
  static final String RENAMED = "renamed";

  /** Every change of every kind of object. */
  static List<Mutation> all() {
    return Stream.of(Kind.values()).flatMap(Mutation::of).toList();
  }

  private static Stream<Mutation> of(Kind kind) {
    Stream<String> whole = Stream.of(CREATED, DROPPED);
    Stream<String> name = kind.isRenamed() ? Stream.of(RENAMED) : Stream.empty();
    Stream<String> parts = kind.components().stream().map(RecordComponent::getName);
    return Stream.of(whole, name, parts).flatMap(s -> s).map(change -> new Mutation(kind, change));
  }
}
