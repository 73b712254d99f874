package dev.sterna.operation;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;

import dev.sterna.schema.Column;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enums, composite types that have attributes of them and of each other, and a table that has
 * columns of all; and the same after changes that its rows can follow.
 */
final class RandomTypes {

  private static final String TABLE = "holder";

  /** The values that each enum has, whatever else changes, so that rows keep theirs. */
  private static final List<String> KEPT = List.of("it's", "B");

  private final Random random;

  RandomTypes(Random random) {
    this.random = random;
  }

  Schema schema() {
    List<DefinedType> types = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      types.add(enumType(name("Mood " + i)));
    }
    for (int i = 0; i <= random.nextInt(4); i++) {
      types.add(new CompositeType(name("Part " + i), attributes(1, 4, types)));
    }
    return schema(types, columns(0, types));
  }

  /** Another schema with types and columns of the same names, and some others. */
  Schema changed(Schema before) {
    List<DefinedType> types = new ArrayList<>();
    for (DefinedType type : before.types()) {
      if (type instanceof EnumType mood) {
        types.add(random.nextBoolean() ? mood : enumType(mood.name()));
      }
    }
    for (DefinedType type : before.types()) {
      if (type instanceof CompositeType composite) {
        types.add(changed(composite, types));
      }
    }
    if (random.nextInt(3) == 0) {
      types.add(new CompositeType(name("Added"), attributes(5, 3, types)));
    }
    List<Column> columns = new ArrayList<>(before.tables().get(name(TABLE)).columns());
    columns.removeIf(column -> !column.name().equals("id") && random.nextInt(5) == 0);
    columns.removeIf(column -> column.name().equals("id"));
    columns.addAll(columns(100, types));
    return schema(types, columns);
  }

  /** A row with a value in each column, which both schemas can have. */
  String row(Schema schema, int id) {
    List<String> values = new ArrayList<>();
    for (Column column : schema.tables().get(name(TABLE)).columns()) {
      values.add(column.name().equals("id") ? Integer.toString(id) : value(column.type(), schema));
    }
    return "insert into " + TABLE + " values (" + String.join(", ", values) + ")";
  }

  private Schema schema(List<DefinedType> types, List<Column> columns) {
    List<TableElement> elements = new ArrayList<>();
    elements.add(column("id", integer()).notNull());
    elements.addAll(columns);
    elements.add(primaryKey("id"));
    Schema schema = Schema.of(Table.of(name(TABLE), elements.toArray(TableElement[]::new)));
    for (DefinedType type : types) {
      schema = schema.withObject(type);
    }
    return schema;
  }

  private List<Column> columns(int from, List<DefinedType> types) {
    return Stream.iterate(from, i -> i + 1)
        .limit(1 + random.nextInt(4))
        .map(i -> column("c" + i, type(types)))
        .map(Column.class::cast)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private EnumType enumType(QualifiedName name) {
    List<String> values = new ArrayList<>(KEPT);
    Stream.of("a", "z", "%s $$").filter(value -> random.nextBoolean()).forEach(values::add);
    Collections.shuffle(values, random);
    return new EnumType(name, values);
  }

  private CompositeType changed(CompositeType before, List<DefinedType> types) {
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (CompositeType.Attribute attribute : before.attributes()) {
      if (random.nextInt(4) > 0) {
        attributes.add(random.nextInt(4) > 0 ? attribute : attribute.withType(wider(attribute)));
      }
    }
    if (attributes.isEmpty() || random.nextInt(3) == 0) {
      attributes.addAll(attributes(10, 2, types));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(attributes, random);
    }
    return new CompositeType(before.name(), attributes);
  }

  private static SqlType wider(CompositeType.Attribute attribute) {
    if (attribute.type().equals(integer())) {
      return bigint();
    }
    return attribute.type().equals(varchar(9)) ? text() : attribute.type();
  }

  private List<CompositeType.Attribute> attributes(int from, int most, List<DefinedType> types) {
    return Stream.iterate(from, i -> i + 1)
        .limit(1 + random.nextInt(most))
        .map(i -> new CompositeType.Attribute("A " + i, type(types), comment()))
        .toList();
  }

  private Optional<String> comment() {
    return random.nextInt(4) == 0 ? Optional.of("it's " + random.nextInt(9)) : Optional.empty();
  }

  private SqlType type(List<DefinedType> types) {
    List<SqlType> all = new ArrayList<>(List.of(integer(), text(), varchar(9)));
    types.forEach(type -> all.addAll(List.of(type.type(), type.type())));
    SqlType type = all.get(random.nextInt(all.size()));
    return random.nextInt(3) == 0 ? type.array() : type;
  }

  private String value(SqlType type, Schema schema) {
    if (random.nextInt(5) == 0) {
      return "null";
    }
    if (type.dimensions() > 0) {
      SqlType element = new SqlType(type.name(), type.modifiers(), 0);
      return Stream.generate(() -> value(element, schema))
              .limit(random.nextInt(3))
              .collect(Collectors.joining(", ", "array[", "]"))
          + "::"
          + type.sql();
    }
    for (DefinedType each : schema.types()) {
      if (each.isOf(type)) {
        return value(each, schema) + "::" + type.sql();
      }
    }
    return type.equals(integer()) ? Integer.toString(random.nextInt(100)) : "'it''s'";
  }

  private String value(DefinedType type, Schema schema) {
    if (type instanceof CompositeType composite) {
      return composite.attributes().stream()
          .map(attribute -> value(attribute.type(), schema))
          .collect(Collectors.joining(", ", "row(", ")"));
    }
    return Literal.of(KEPT.get(random.nextInt(KEPT.size())));
  }
}
