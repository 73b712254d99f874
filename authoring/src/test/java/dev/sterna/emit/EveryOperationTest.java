package dev.sterna.emit;

import static dev.sterna.schema.Column.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.TableChange;
import dev.sterna.random.RandomOperation;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No kind of operation is forgotten where operations are written as source and read again. */
class EveryOperationTest {

  private static final String NAME = "R20230428015942_CreateOrganizationTable";

  /** They run code of an application, which nobody can write again. */
  private static final Set<Class<?>> CODE =
      Set.of(RunJava.class, RunInChunks.class, LoadRows.class, CustomOperation.class);

  @Test
  void everyKindIsAmongTheRandomOnes() {
    Set<Class<?>> drawn = new HashSet<>();
    for (Operation operation : new RandomOperation(new Random(1)).ofEveryKind()) {
      drawn.add(operation.getClass());
      if (operation instanceof AlterTable alter) {
        alter.changes().forEach(change -> drawn.add(change.getClass()));
      }
    }

    assertThat(kinds(Operation.class).filter(kind -> !CODE.contains(kind)))
        .allMatch(drawn::contains);
    assertThat(kinds(TableChange.class)).allMatch(drawn::contains);
  }

  /** The classes of a sealed family, whatever families are in between. */
  private static Stream<Class<?>> kinds(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(EveryOperationTest::kinds)
        : Stream.of(family);
  }

  @Property(tries = 5, seed = "20230428")
  void namesOfSixtyCharactersStayFormattedAndComeBackEqual(@ForAll long seed) throws Exception {
    assertComesBack(RandomOperation.ofLongNames(new Random(seed)).ofEveryKind());
  }

  @Test
  void aTableOfSixtyColumnsComesBackEqual() throws Exception {
    TableElement[] columns =
        IntStream.range(0, 60)
            .mapToObj(
                i -> column("c".repeat(57) + "_" + (10 + i), SqlType.varchar(i + 1)).notNull())
            .toArray(TableElement[]::new);

    assertComesBack(
        Operations.of(op -> op.createTable(Table.table("t".repeat(60), columns).comment("x"))));
  }

  private static void assertComesBack(List<Operation> operations) throws Exception {
    String source =
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), operations, List.of())
            .asRevision();

    Sources.assertFormatted(source);
    Migration migration =
        (Migration)
            Sources.compiled(source)
                .loadClass(Sources.PACKAGE + "." + NAME)
                .getConstructor()
                .newInstance();
    assertThat(Operations.of(migration::upgrade)).isEqualTo(operations);
  }
}
