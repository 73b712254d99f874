package dev.sterna.random;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Extensions, enum types, routines and views of any names and texts. */
final class RandomObject {

  private final Random random;
  private final RandomSchema schema;

  RandomObject(Random random, RandomSchema schema) {
    this.random = random;
    this.schema = schema;
  }

  List<DatabaseObject> some() {
    return Stream.<DatabaseObject>of(extension(), enumType(), enumType(), routine(), view())
        .filter(object -> random.nextBoolean())
        .toList();
  }

  EnumType enumType() {
    return new EnumType(
        schema.qualified(),
        Stream.generate(schema::name).distinct().limit(random.nextInt(5)).toList());
  }

  Extension extension() {
    return new Extension(schema.name(), schema.maybe(schema::name));
  }

  Routine routine() {
    return new Routine(
        schema.qualified(),
        Stream.generate(schema::type).limit(random.nextInt(3)).toList(),
        "create " + schema.text());
  }

  View view() {
    return new View(schema.qualified(), schema.text(), random.nextBoolean());
  }
}
