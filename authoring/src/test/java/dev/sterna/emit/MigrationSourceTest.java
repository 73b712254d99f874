package dev.sterna.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RunJava;
import dev.sterna.random.RandomOperation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MigrationSourceTest {

  private static final String NAME = "R20230428015942_CreateOrganizationTable";

  @Property(tries = 40)
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

  @Property(tries = 100)
  void theFormatterChangesNoByte(@ForAll long seed) {
    Random random = new Random(seed);
    List<Operation> upgrade = new RandomOperation(random).ofEveryKind();

    Sources.assertFormatted(
        new MigrationSource(Sources.PACKAGE, Sources.info(NAME, "x"), upgrade, List.of())
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
            "\"hash the passwords\" runs Java code, which cannot be written as source again");
  }
}
