package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.schema.Column;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model leaves open is as the database has it, and nothing else is. */
final class LeewayTest {

  private static final String STATED = "stated";

  private static final Column ID = column("id", bigint()).notNull();

  static Stream<Arguments> names() {
    return Stream.of(
        taken("a key", t(primaryKey("id").named("pk")), t(primaryKey("id"))),
        taken("a check", t(check("c", "id > 0")), t(check("d", "id > 0"))),
        taken(
            "a foreign key",
            t(primaryKey("id"), foreignKey("id").references("t", "id").named("fk")),
            t(primaryKey("id"), foreignKey("id").references("t", "id"))),
        taken("an index", indexed(index("i", "x")), indexed(index("j", "x"))),
        kept("a stated key", t(primaryKey("id").named("pk")), t(primaryKey("id").named(STATED))),
        kept("a stated index", indexed(index("i", "x")), indexed(index(STATED, "x"))),
        kept("another definition", t(check("c", "id > 0")), t(check("d", "id > 1"))),
        kept(
            "a name that another constraint gets",
            t(check("c", "id > 0")),
            t(check("d", "id > 0"), check("c", "id > 1"))),
        kept(
            "a name that an index gets",
            t(check("c", "id > 0")),
            indexed(index("c", "x"), check("d", "id > 0"))),
        kept(
            "a name that a constraint gets",
            indexed(index("i", "x")),
            indexed(index("j", "x"), check("i", "id > 0"))));
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        taken("of a key", t(primaryKey("id", "x")), t(primaryKey("x", "id"))),
        taken(
            "of a key that has a name of its own",
            t(primaryKey("id", "x").named("pk")),
            t(primaryKey("x", "id"))),
        taken(
            "of what refers to a key",
            t(foreignKey("id", "x").references("k", "b", "a")),
            t(foreignKey("x", "id").references("k", "a", "b"))),
        kept(
            "of other pairs",
            t(foreignKey("id", "x").references("k", "b", "a")),
            t(foreignKey("x", "id").references("k", "b", "a"))),
        kept("of a key with another column", t(primaryKey("id", "x")), t(primaryKey("x"))),
        kept("that is stated", t(unique("id", "x")), t(unique("x", "id"))),
        kept("of an index", indexed(index("i", "id", "x")), indexed(index("i", "x", "id"))));
  }

  static Stream<Arguments> keys() {
    Index plain = index("i", "x").asUnique();
    return Stream.of(
        taken("a unique index", indexed(plain), t(unique("x"))),
        taken("one of the same name", indexed(plain), t(unique("x").named("i"))),
        taken(
            "one that takes null once",
            indexed(plain.nullsNotDistinct()),
            t(unique("x").nullsNotDistinct())),
        taken(
            "one of several",
            indexed(index("i", "id", "x").asUnique(), check("c", "id > 0")),
            t(check("c", "id > 0"), unique("id", "x"))),
        taken("both", indexed(plain, unique("x")), indexed(plain, unique("x"))),
        kept("a stated constraint", indexed(plain), t(unique("x").named(STATED))),
        kept(
            "one that is checked later",
            indexed(plain),
            t(unique("x").deferrable(Deferral.INITIALLY_DEFERRED))),
        kept("other nulls", indexed(plain), t(unique("x").nullsNotDistinct())),
        kept("other columns", indexed(plain), t(unique("id"))),
        kept("an index that is not unique", indexed(index("i", "x")), t(unique("x"))),
        kept("an index of some rows", indexed(plain.where("id > 0")), t(unique("x"))),
        kept("a constraint that is there too", indexed(plain, unique("x")), t(unique("x"))),
        kept(
            "an index whose name another gets",
            indexed(plain),
            indexed(index("i", "id"), unique("x"))));
  }

  static Stream<Arguments> numbers() {
    Column serial = ID.defaultSql("nextval('t_id_seq'::regclass)");
    Column identity = ID.asIdentity();
    return Stream.of(
        taken("a sequence of its own", of(serial), of(identity)),
        taken(
            "a sequence of its own, beside others",
            of(serial, column("x", text())),
            of(identity, column("x", text()))),
        kept("a number that is always given", of(serial), of(always())),
        kept("another default", of(ID.defaultValue(1)), of(identity)),
        kept("no default", of(ID), of(identity)),
        kept("a column that numbers nothing", of(serial), of(ID)),
        kept("a column that is new", of(serial), of(serial, column("nr", bigint()).asIdentity())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"names", "orders", "keys", "numbers"})
  void whatIsLeftOpenIsAsItIsKnown(String what, Table known, Table declared, Table taken) {
    Schema schema = Schema.of(declared, Table.of(name("z"), column("new", text())));

    assertThat(leeway().taken(Schema.of(known), schema)).isEqualTo(schema.withTable(taken));
  }

  static Stream<Arguments> elsewhere() {
    Schema known = Schema.of(indexed(index("i", "x")));
    Table other = Table.of(name("u"), ID);
    return Stream.of(
        Arguments.of(
            known,
            Schema.of(indexed(index("j", "x")), other.withIndexes(List.of(index("i", "id"))))),
        Arguments.of(
            known, Schema.of(List.of(), List.of(indexed(index("j", "x"))), List.of(sequence("i")))),
        Arguments.of(
            Schema.of(indexed(index("i", "x").asUnique())),
            Schema.of(t(unique("x")), other.withIndexes(List.of(index("i", "id"))))));
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void aNameThatSomethingElseGetsIsNotTaken(Schema known, Schema declared) {
    assertThat(leeway().taken(known, declared)).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void anIndexStandsForOneConstraint(Table declared, Table taken) {
    Schema known = Schema.of(indexed(index("i", "x").asUnique()));

    assertThat(leeway().taken(known, Schema.of(declared))).isEqualTo(Schema.of(taken));
  }

  static Stream<Arguments> twins() {
    return Stream.of(
        Arguments.of(
            t(unique("x").named("a"), unique("x").named("b")),
            indexed(index("i", "x").asUnique(), unique("x").named("b"))));
  }

  private static Leeway leeway() {
    return new Leeway(name -> !name.name().equals(STATED));
  }

  private static Arguments taken(String what, Table known, Table declared) {
    return Arguments.of(what, known, declared, known);
  }

  private static Arguments kept(String what, Table known, Table declared) {
    return Arguments.of(what, known, declared, declared);
  }

  private static Column always() {
    return ID.asIdentity(Identity.generatedAlways());
  }

  private static Table of(TableElement... columns) {
    return Table.of(name("t"), columns);
  }

  private static Table t(TableElement... constraints) {
    TableElement[] elements =
        Stream.concat(Stream.of(ID, column("x", text())), Stream.of(constraints))
            .toArray(TableElement[]::new);
    return of(elements);
  }

  private static Table indexed(Index index, TableElement... constraints) {
    return t(constraints).withIndexes(List.of(index));
  }
}
