package dev.sterna.random;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.Literal;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schemas in which every component takes every kind of value. */
public final class RandomSchema {

  private static final List<SqlType> TYPES =
      Stream.of(
              "smallint",
              "integer",
              "bigint",
              "real",
              "double precision",
              "numeric",
              "numeric(10,2)",
              "boolean",
              "char(3)",
              "varchar",
              "varchar(255)",
              "text",
              "bytea",
              "date",
              "time(3)",
              "time",
              "timetz(6)",
              "timestamp(6)",
              "timestamp",
              "timestamptz(6)",
              "uuid",
              "json",
              "jsonb",
              "oid",
              "inet",
              "citext",
              "interval",
              "\"Mood\"",
              "varbit(8)",
              "text[]",
              "varchar(20)[][]",
              "integer[]")
          .map(SqlType::type)
          .toList();

  private final Random random;
  private final RandomText text;

  public RandomSchema(Random random) {
    this(random, new RandomText(random));
  }

  RandomSchema(Random random, RandomText text) {
    this.random = random;
    this.text = text;
  }

  /** Up to five tables, with foreign keys among them. */
  public Schema schema() {
    List<Table> tables = new ArrayList<>();
    for (QualifiedName name : distinct(1 + random.nextInt(5), this::qualified)) {
      Table table = table(name);
      tables.add(table);
      tables.set(tables.size() - 1, withForeignKeys(table, tables));
    }
    return Schema.of(
            distinct(random.nextInt(3), text::name),
            tables,
            distinct(random.nextInt(3), this::qualified).stream().map(this::sequence).toList())
        .withObjects(new RandomObject(random, this).some());
  }

  /** A table with everything but foreign keys. */
  public Table table(QualifiedName name) {
    List<Column> columns =
        distinct(1 + random.nextInt(8), text::name).stream().map(this::column).toList();
    List<String> names = columns.stream().map(Column::name).toList();
    List<Constraint> constraints = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (Constraint constraint : constraints(names)) {
      Constraint named = sometimesNamed(constraint).namedFor(name);
      if (taken.add(named.name())) {
        constraints.add(named);
      }
    }
    List<Index> indexes =
        distinct(random.nextInt(3), text::name).stream().map(i -> index(i, names)).toList();
    return new Table(
        name,
        columns,
        constraints,
        indexes,
        maybe(text::text),
        maybe(() -> "with (fillfactor=70)"));
  }

  private List<Constraint> constraints(List<String> columns) {
    List<Constraint> constraints = new ArrayList<>();
    if (random.nextBoolean()) {
      constraints.add(new PrimaryKey("", some(columns)));
    }
    IntStream.range(0, random.nextInt(3)).forEach(i -> constraints.add(unique(columns)));
    IntStream.range(0, random.nextInt(3)).forEach(i -> constraints.add(check()));
    return constraints;
  }

  Unique unique(List<String> columns) {
    return new Unique("", some(columns), random.nextBoolean(), pick(Deferral.values()));
  }

  Exclude exclude(List<String> columns) {
    return new Exclude(
        text.name(),
        random.nextBoolean() ? "gist" : text.name(),
        some(columns).stream()
            .map(column -> new Exclude.Element(column, random.nextBoolean(), text.text()))
            .toList(),
        maybe(text::text),
        pick(Deferral.values()));
  }

  Check check() {
    return new Check(text.name(), text.text(), random.nextBoolean());
  }

  private Table withForeignKeys(Table table, List<Table> targets) {
    Table target = text.pick(targets);
    int width = 1 + random.nextInt(Math.min(table.columns().size(), target.columns().size()));
    ForeignKey key =
        foreignKey(first(width, table.columns()), target.name(), first(width, target.columns()));
    Constraint named = sometimesNamed(key).namedFor(table.name());
    return table.constraint(named.name()).isPresent()
        ? table
        : table.withConstraints(
            Stream.concat(table.constraints().stream(), Stream.of(named)).toList());
  }

  ForeignKey foreignKey(List<String> columns, QualifiedName target, List<String> references) {
    return new ForeignKey(
        "",
        columns,
        target,
        references,
        pick(ReferentialAction.values()),
        pick(ReferentialAction.values()),
        random.nextBoolean(),
        pick(Deferral.values()),
        random.nextBoolean());
  }

  Constraint sometimesNamed(Constraint constraint) {
    return random.nextInt(3) == 0 ? constraint.named(text.name()) : constraint;
  }

  Column column(String name) {
    Column column =
        Column.column(name, type())
            .withNullable(random.nextBoolean())
            .withComment(maybe(text::text));
    Column collated = random.nextInt(6) == 0 ? column.collate(text.name()) : column;
    return switch (random.nextInt(6)) {
      case 0 -> collated.withIdentity(Optional.of(identity()));
      case 1 -> collated.generatedAs(text.text());
      case 2, 3 -> collated.defaultSql(value());
      default -> collated;
    };
  }

  SqlType type() {
    return text.pick(TYPES);
  }

  Identity identity() {
    return random.nextBoolean()
        ? new Identity(random.nextBoolean(), 1, 1)
        : new Identity(random.nextBoolean(), random.nextLong(), 1 + random.nextInt(100));
  }

  /** The SQL of a value: a literal of every kind, or an expression. */
  String value() {
    return switch (random.nextInt(6)) {
      case 0 -> Literal.of(random.nextInt(100) - 50);
      case 1 -> Literal.of(random.nextLong());
      case 2 -> Literal.of(new BigDecimal("12345678901234567890.50"));
      case 3 -> Literal.of(random.nextBoolean());
      case 4 -> Literal.of(text.text());
      default -> text.pick(List.of("now()", "nextval('s')", "-0", "'a'::text", "E'\\x'", "''''"));
    };
  }

  Index index(String name, List<String> columns) {
    return new Index(
        name,
        some(columns).stream().map(this::part).toList(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean() ? "btree" : text.name(),
        random.nextBoolean() ? some(columns) : List.of(),
        maybe(text::text),
        random.nextBoolean()
            ? new TreeMap<>(Map.of("fillfactor", text.text(), "x", ""))
            : new TreeMap<>(),
        maybe(text::name));
  }

  private IndexPart part(String column) {
    if (random.nextBoolean()) {
      return IndexPart.asc(column);
    }
    boolean expression = random.nextBoolean();
    return new IndexPart(
        expression ? text.text() : column,
        expression,
        random.nextBoolean(),
        maybe(() -> pick(IndexPart.Nulls.values())),
        maybe(text::name),
        maybe(text::name));
  }

  Sequence sequence(QualifiedName name) {
    return new Sequence(
        name,
        SqlType.type(text.pick(List.of("bigint", "bigint", "integer", "smallint"))),
        random.nextBoolean() ? 1 : random.nextLong(),
        random.nextBoolean() ? 50 : -7,
        maybe(random::nextLong),
        maybe(random::nextLong),
        random.nextBoolean() ? 1 : 20,
        random.nextBoolean());
  }

  QualifiedName qualified() {
    return new QualifiedName(
        random.nextInt(4) == 0 ? Optional.of(text.name()) : Optional.empty(), text.name());
  }

  String name() {
    return text.name();
  }

  /** A text, hostile more often than not. */
  public String text() {
    return text.text();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Some of the names, at least one, in any order. */
  List<String> some(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + random.nextInt(Math.min(3, shuffled.size())));
  }

  private static List<String> first(int width, List<Column> columns) {
    return columns.stream().limit(width).map(Column::name).toList();
  }

  private static <T> List<T> distinct(int size, Supplier<T> values) {
    return Stream.generate(values).distinct().limit(size).toList();
  }
}
