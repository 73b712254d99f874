package dev.sterna.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small change of a schema, what becomes of one object of a kind: a cell of {@link Matrix}.
 *
 * @param kind the kind of the object
 * @param change {@code created}, {@code dropped}, {@code renamed}, or the component that changes
 * @param way what becomes of the component
 */
record Mutation(Kind kind, String change, Way way) {

  static final String CREATED = "created";
  static final String DROPPED = "dropped";
  static final String RENAMED = "renamed";

  private static final List<Mutation> ALL = every();

  private static List<Mutation> every() {
    List<Mutation> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(new Mutation(kind, CREATED, Way.ANOTHER));
      all.add(new Mutation(kind, DROPPED, Way.ANOTHER));
      if (kind.isRenamed()) {
        all.add(new Mutation(kind, RENAMED, Way.ANOTHER));
      }
      for (RecordComponent component : kind.components()) {
        for (Way way : Way.of(component.getType())) {
          all.add(new Mutation(kind, component.getName(), way));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Every change of every kind of object. */
  static List<Mutation> all() {
    return ALL;
  }

  /** The name of its cell. */
  String cell() {
    return way.of(change);
  }

  /** Whether the object can change so. */
  boolean startsAt(Record object) {
    return component().filter(c -> !way.startsAt(Kind.value(c, object))).isEmpty();
  }

  /** Whether this makes the one of the other. */
  boolean leads(Record before, Record after) {
    return component()
        .filter(c -> way.leads(Kind.value(c, before), Kind.value(c, after)))
        .isPresent();
  }

  private Optional<RecordComponent> component() {
    return kind.components().stream().filter(c -> c.getName().equals(change)).findFirst();
  }

  /** What gives a schema an object of the kind. */
  Mutation creation() {
    return new Mutation(kind, CREATED, Way.ANOTHER);
  }

  /** What gives a schema an object that can change so; itself if it creates one. */
  Mutation preparation() {
    return component().isEmpty() || way == Way.ANOTHER
        ? creation()
        : new Mutation(kind, change, way.preparation());
  }
}
