package dev.sterna.emit;

import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.ReferentialAction.CASCADE;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RunJava;
import dev.sterna.random.RandomOperation;
import dev.sterna.random.RandomSchema;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.TableElement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationSourceTest {

  private static final String NAME = "R20230428015942_CreateOrganizationTable";

  @Property(tries = 40, seed = "20230428")
  void emittedOperationsCompileAndComeBackEqual(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<Operation> upgrade = new RandomOperation(random).ofEveryKind();
    List<Operation> downgrade = new RandomOperation(random).ofEveryKind();

    String source =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), upgrade, downgrade)
            .asRevision();

    Migration migration =
        (Migration)
            Sources.compiled(source)
                .loadClass(Sources.PACKAGE + "." + NAME)
                .getConstructor()
                .newInstance();
    assertThat(Operations.of(migration::upgrade)).isEqualTo(upgrade);
    assertThat(Operations.of(migration::downgrade)).isEqualTo(downgrade);
  }

  @Property(tries = 40, seed = "20230428")
  void draftHasTheChecksumOfTheRevisionThatItBecomes(@ForAll long seed) {
    Random random = new Random(seed);
    List<Operation> upgrade = new RandomOperation(random).ofEveryKind();
    List<Operation> downgrade = new RandomOperation(random).ofEveryKind();
    String message = new RandomSchema(random).text();

    String draft =
        new MigrationSource(Sources.PACKAGE, Sources.info("Draft", ""), upgrade, downgrade)
            .asDraft();
    String kept =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, message), upgrade, downgrade)
            .asRevision();

    assertThat(SourceChecksum.of("Draft", draft)).isEqualTo(SourceChecksum.of(NAME, kept));
  }

  @Property(tries = 25, seed = "20230428")
  void handlesOfAnyTablesCompile(@ForAll long seed) {
    Schema schema = new RandomSchema(new Random(seed)).schema();
    for (QualifiedName name : schema.tables().keySet()) {
      List<TableClass> tables =
          new TableClasses(Schema.empty(), schema).of(List.of(name.toString()));

      String source =
          new MigrationSource(
                  Sources.PACKAGE, Sources.info(NAME, "x"), List.of(), List.of(), tables)
              .asRevision();

      Sources.assertFormatted(source);
      assertThat(Sources.migration(NAME, source)).isNotNull();
    }
  }

  /** More than a method has room for. */
  @Test
  void thousandsOfTablesCompileAndComeBackEqual() throws Exception {
    List<Operation> upgrade =
        Operations.of(
            op ->
                IntStream.range(0, 2_000)
                    .forEach(i -> op.createTable("t" + i, column("id", text()), primaryKey("id"))));
    List<Operation> downgrade =
        Operations.of(op -> IntStream.range(0, 2_000).forEach(i -> op.dropTable("t" + i)));

    String source =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), upgrade, downgrade)
            .asRevision();

    Sources.assertFormatted(source);
    Migration migration =
        (Migration)
            Sources.compiled(source)
                .loadClass(Sources.PACKAGE + "." + NAME)
                .getConstructor()
                .newInstance();
    assertThat(Operations.of(migration::upgrade)).isEqualTo(upgrade);
    assertThat(Operations.of(migration::downgrade)).isEqualTo(downgrade);
  }

  @Property(tries = 100, seed = "20230428")
  void theFormatterChangesNoByte(@ForAll long seed) {
    Random random = new Random(seed);
    List<Operation> upgrade = new RandomOperation(random).ofEveryKind();
    String message = new RandomSchema(random).text();

    Sources.assertFormatted(
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, message), upgrade, List.of())
            .asRevision());
  }

  @Property(tries = 100, seed = "20230428")
  void anyMessageAndMetadataCompile(@ForAll long seed) {
    Random random = new Random(seed);
    RandomSchema texts = new RandomSchema(random);
    RevisionInfo info =
        new RevisionInfo(
            "4640e9af0234",
            some(random, texts::text),
            some(random, texts::text),
            some(random, () -> "b" + random.nextInt(100)),
            some(random, texts::text),
            texts.text(),
            Optional.empty(),
            "5be1",
            "",
            NAME);

    String source = new MigrationSource(Sources.PACKAGE, info, List.of(), List.of()).asRevision();

    Sources.assertFormatted(source);
    Sources.compiled(source);
  }

  private static List<String> some(Random random, Supplier<String> values) {
    return Stream.generate(values).limit(random.nextInt(30)).toList();
  }

  static Stream<Arguments> widths() {
    return IntStream.of(1, 2, 3, 4, 7, 8, 12, 20, 60)
        .boxed()
        .flatMap(
            columns ->
                IntStream.of(1, 3, 6, 7, 30, 63).mapToObj(length -> arguments(columns, length)));
  }

  @ParameterizedTest(name = "{0} columns with names of {1} characters")
  @MethodSource("widths")
  void keysAndTablesOfAnyWidthStayFormatted(int columns, int length) {
    String[] names =
        IntStream.range(0, columns)
            .mapToObj(
                i ->
                    "n".repeat(Math.max(0, length - 2))
                        + (char) ('a' + i / 26)
                        + (char) ('a' + i % 26))
            .toArray(String[]::new);
    List<Operation> operations =
        Operations.of(
            op -> {
              op.createTable(
                  "t",
                  Stream.of(names).map(name -> column(name, text())).toArray(TableElement[]::new));
              op.alterTable("t", addConstraint(primaryKey(names)));
              op.alterTable(
                  name("schema", "t"),
                  addConstraint(foreignKey(names).references("t", names).onDelete(CASCADE)),
                  addConstraint(unique(names).named("u")));
              op.createIndex("t", index("%", names).asUnique().including(names));
            });

    Sources.assertFormatted(
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), operations, List.of())
            .asRevision());
  }

  @Test
  void javaCodeCannotBeWrittenAgain() {
    MigrationSource source =
        new MigrationSource(
            Sources.PACKAGE,
            Sources.info(NAME, "x"),
            List.of(new RunJava("hash the passwords", connection -> {})),
            List.of());

    assertThatThrownBy(source::asRevision)
        .hasMessage(
            "run \"hash the passwords\" takes Java code, which cannot be written as source again");
  }
}
