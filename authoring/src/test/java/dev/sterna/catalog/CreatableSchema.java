package dev.sterna.catalog;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DefaultName;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random schemas that PostgreSQL 15 and later can create, hostile names included. */
final class CreatableSchema {

  private static final List<String> NAMES =
      List.of("a", "user", "Upper", "it's", "say \"hi\"", "b\\s", "日本", "x y", "--", "$$", ";");

  /** Types, each with an expression of it. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("integer", "1 + 2"),
          List.of("bigint", "length('x')"),
          List.of("smallint", "7"),
          List.of("numeric(10,2)", "-0.5"),
          List.of("boolean", "1 = 2 or true"),
          List.of("text", "'It''s (' || E'b\\\\'"),
          List.of("varchar(20)", "'x'"),
          List.of("varchar", "'a' || 'b'"),
          List.of("char(3)", "'abc'"),
          List.of("date", "'2020-02-29'"),
          List.of("time(3)", "'12:00'"),
          List.of("timestamp(6)", "'2020-01-01 00:00:00'"),
          List.of("timestamptz", "'epoch'"),
          List.of("uuid", "'123e4567-e89b-12d3-a456-426614174000'"),
          List.of("jsonb", "'{\"a\": [1, 2]}'"),
          List.of("bytea", "'\\x00ff'"),
          List.of("double precision", "1e10"),
          List.of("integer[]", "array[1, 2]"),
          List.of("text[][]", "'{{a},{b}}'"),
          List.of("inet", "'127.0.0.1'"),
          List.of("varbit(8)", "B'101'"));

  private final Random random;
  private int counter;

  CreatableSchema(long seed) {
    this.random = new Random(seed);
  }

  Schema schema() {
    List<String> namespaces = List.of(name(), name());
    List<Table> tables = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      tables.add(table(qualified(namespaces), tables));
    }
    List<Sequence> sequences =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> sequence(qualified(namespaces)))
            .toList();
    return Schema.of(namespaces, tables, sequences);
  }

  private Table table(QualifiedName table, List<Table> others) {
    List<Column> columns = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      columns.add(column());
    }
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(new PrimaryKey(maybe(this::name).orElse(""), List.of(key(columns))));
    constraints.add(
        new Unique(
            name(), List.of(key(columns)), random.nextBoolean(), pick(List.of(Deferral.values()))));
    if (random.nextBoolean()) {
      String column = pick(columns).name().replace("\"", "\"\"");
      constraints.add(
          new Check(name(), "\"" + column + "\" is not null or 1 > 0", random.nextBoolean()));
    }
    if (!others.isEmpty()) {
      constraints.add(foreignKey(columns, pick(others)));
    }
    List<Index> indexes = random.nextBoolean() ? List.of(index(columns)) : List.of();
    return new Table(
        table,
        columns,
        constraints,
        indexes,
        maybe(this::name),
        maybe(() -> "with (fillfactor=70, autovacuum_enabled=false)"));
  }

  /** A new column that a key can be over. */
  private String key(List<Column> columns) {
    Column key = Column.column(name(), SqlType.bigint()).notNull();
    columns.add(key);
    return key.name();
  }

  private Column column() {
    List<String> kind = pick(TYPES);
    Column column =
        Column.column(name(), SqlType.type(kind.get(0)))
            .withNullable(random.nextBoolean())
            .withComment(maybe(this::name));
    return switch (random.nextInt(4)) {
      case 0 -> column.defaultSql(kind.get(1));
      case 1 -> column.generatedAs(kind.get(1));
      case 2 -> kind.get(0).endsWith("int") ? column.asIdentity(identity()) : collated(column);
      default -> column;
    };
  }

  private static Column collated(Column column) {
    return column.type().name().equals("text") ? column.collate("C") : column;
  }

  private Identity identity() {
    return new Identity(random.nextBoolean(), 1 + random.nextInt(9), 1 + random.nextInt(9));
  }

  private ForeignKey foreignKey(List<Column> columns, Table target) {
    return new ForeignKey(
        "",
        List.of(key(columns)),
        target.name(),
        target.primaryKey().orElseThrow().columns(),
        pick(List.of(ReferentialAction.values())),
        pick(List.of(ReferentialAction.values())),
        random.nextBoolean(),
        pick(List.of(Deferral.values())),
        random.nextBoolean());
  }

  private Index index(List<Column> columns) {
    IndexPart expression = IndexPart.expression("1 + " + quoted(key(columns)));
    IndexPart column = IndexPart.asc(key(columns)).descending(random.nextBoolean());
    IndexPart nulls = IndexPart.desc(key(columns)).nulls(IndexPart.Nulls.LAST);
    IndexPart text = IndexPart.expression("lower('x')").operatorClass("text_pattern_ops");
    Index index = Index.index(name(), expression, column, nulls, text.collate("C"));
    return switch (random.nextInt(4)) {
      case 0 -> index.asUnique().nullsNotDistinct();
      case 1 -> index.where(quoted(key(columns)) + " > 5 and true");
      case 2 -> index.including(key(columns), key(columns));
      default -> Index.index(index.name(), key(columns)).using("hash");
    };
  }

  private Sequence sequence(QualifiedName name) {
    Sequence sequence =
        Sequence.sequence(name)
            .as(SqlType.type(pick(List.of("smallint", "integer", "bigint"))))
            .incrementBy(1 + random.nextInt(50))
            .cache(1 + random.nextInt(3));
    return switch (random.nextInt(4)) {
      case 0 -> sequence.cycling().minValue(-5).maxValue(500);
      case 1 -> sequence.startWith(-3).incrementBy(-2);
      case 2 -> sequence.startWith(30).minValue(20);
      default -> sequence;
    };
  }

  private QualifiedName qualified(List<String> namespaces) {
    return random.nextBoolean()
        ? QualifiedName.name(name())
        : QualifiedName.name(pick(namespaces), name());
  }

  /** Never the same twice: tables, indexes and sequences share their names. */
  private String name() {
    return DefaultName.cut(counter++ + pick(NAMES) + pick(NAMES));
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
