package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random extensions, enum types, routines and views that lean on nothing. */
final class RandomObjects {

  private static final List<String> VALUES = List.of("new", "in use", "it's", "żółw", "a\"b");

  private static final List<String> QUERIES =
      List.of("select 1 as a", "select 'it''s'::text as b", "select 1 as a, now() as c");

  private final Random random;
  private final RandomParts parts;

  RandomObjects(Random random, RandomParts parts) {
    this.random = random;
    this.parts = parts;
  }

  /** About one of each. */
  List<DatabaseObject> some() {
    List<DatabaseObject> some = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.isObject() && random.nextBoolean()) {
        some.add(of(kind, Optional.empty()));
      }
    }
    return some;
  }

  /** Another object of the kind, under the name of the old one if there is one. */
  DatabaseObject of(Kind kind, Optional<QualifiedName> old) {
    return switch (kind) {
      case EXTENSION -> extension();
      case ENUM -> enumType(name(old, "_type"));
      case ROUTINE -> routine(name(old, "_routine"));
      default -> new View(name(old, "_view"), pick(QUERIES), random.nextBoolean());
    };
  }

  private QualifiedName name(Optional<QualifiedName> old, String suffix) {
    return old.orElseGet(
        () -> {
          QualifiedName name = parts.name();
          return name.sibling(name.name() + suffix);
        });
  }

  private Extension extension() {
    return new Extension(
        pick(List.of("citext", "hstore")),
        random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of("audit", "Big Corp"))));
  }

  private EnumType enumType(QualifiedName name) {
    List<String> values = new ArrayList<>(VALUES);
    if (random.nextBoolean()) {
      Collections.shuffle(values, random);
    }
    return new EnumType(name, values.subList(0, 1 + random.nextInt(VALUES.size())));
  }

  private Routine routine(QualifiedName name) {
    String sql =
        name.schema().map(s -> Identifier.sql(s) + ".").orElse("") + Identifier.sql(name.name());
    return Routine.routine(name, SqlType.integer())
        .as(
            "create function %s(n integer) returns integer language sql as 'select n + %d'"
                .formatted(sql, random.nextInt(5)));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
