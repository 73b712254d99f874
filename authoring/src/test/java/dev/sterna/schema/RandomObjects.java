package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random extensions, enum types, composite types that no column has, routines, and views over
 * tables and over nothing.
 */
final class RandomObjects {

  /** What every enum type has, so that no column has to be without a value. */
  static final String VALUE = "new";

  private static final List<String> VALUES = List.of("in use", "it's", "żółw", "a\"b");

  private static final List<String> QUERIES =
      List.of("select 1 as a", "select 'it''s'::text as b", "select 1 as a, now() as c");

  private final Random random;
  private final RandomParts parts;

  RandomObjects(Random random, RandomParts parts) {
    this.random = random;
    this.parts = parts;
  }

  /** About one of each, but few extensions, which take long. */
  List<DatabaseObject> some(Collection<Table> tables) {
    List<DatabaseObject> some = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.isObject() && random.nextInt(kind == Kind.EXTENSION ? 8 : 2) == 0) {
        some.add(of(kind, Optional.empty(), tables));
      }
    }
    return some;
  }

  /** Another object of the kind, under the name of the old one if there is one. */
  DatabaseObject of(Kind kind, Optional<QualifiedName> old, Collection<Table> tables) {
    return switch (kind) {
      case EXTENSION -> extension();
      case ENUM -> enumType(name(old, "_type"));
      case COMPOSITE -> compositeType(name(old, "_composite"));
      case ROUTINE -> routine(name(old, "_routine"));
      default -> new View(name(old, "_view"), query(tables), random.nextBoolean());
    };
  }

  private String query(Collection<Table> tables) {
    return tables.isEmpty() || random.nextInt(4) == 0
        ? pick(QUERIES)
        : pick(ViewQueries.of(pick(List.copyOf(tables))));
  }

  /** Whether the query is over nothing, or over a table that has all it needs. */
  static boolean isLegal(String query, Collection<Table> tables) {
    return QUERIES.contains(query)
        || tables.stream().anyMatch(table -> ViewQueries.of(table).contains(query));
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
        pick(List.of("tcn", "moddatetime")),
        random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of("audit", "Big Corp"))));
  }

  private EnumType enumType(QualifiedName name) {
    List<String> values = new ArrayList<>(VALUES);
    if (random.nextBoolean()) {
      Collections.shuffle(values, random);
    }
    List<String> some = new ArrayList<>(values.subList(0, random.nextInt(VALUES.size() + 1)));
    some.add(random.nextInt(some.size() + 1), VALUE);
    return new EnumType(name, some);
  }

  private CompositeType compositeType(QualifiedName name) {
    List<String> names = new ArrayList<>(List.of("x", "Y", "it's", "order"));
    Collections.shuffle(names, random);
    CompositeType type = CompositeType.compositeType(name);
    for (String attribute : names.subList(0, 1 + random.nextInt(names.size()))) {
      SqlType of = pick(List.of(SqlType.integer(), SqlType.varchar(9), SqlType.text().array()));
      type =
          random.nextBoolean()
              ? type.attribute(attribute, of)
              : type.attribute(attribute, of, pick(VALUES));
    }
    return type;
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
