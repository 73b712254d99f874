package dev.sterna.random;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Extensions, enum and composite types, routines and views of any names and texts. */
final class RandomObject {

  private final Random random;
  private final RandomSchema schema;

  RandomObject(Random random, RandomSchema schema) {
    this.random = random;
    this.schema = schema;
  }

  List<DatabaseObject> some() {
    return Stream.<DatabaseObject>of(
            extension(), enumType(), enumType(), compositeType(), routine(), view())
        .filter(object -> random.nextBoolean())
        .toList();
  }

  EnumType enumType() {
    return new EnumType(
        schema.qualified(),
        Stream.generate(schema::name).distinct().limit(random.nextInt(5)).toList());
  }

  CompositeType compositeType() {
    return new CompositeType(
        schema.qualified(),
        Stream.generate(schema::name)
            .distinct()
            .limit(random.nextInt(5))
            .map(this::attribute)
            .toList());
  }

  private CompositeType.Attribute attribute(String name) {
    return new CompositeType.Attribute(name, schema.type(), schema.maybe(schema::text));
  }

  CompositeType.Attribute attribute() {
    return attribute(schema.name());
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
